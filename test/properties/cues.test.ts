// The prefilter of an expression is complete: whatever the expression matches contains one of its cues.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLE_PATTERNS } from '../../core/src/document/placeholders/holes.js';
import { matchesOf } from '../../core/src/text/matches.js';
import { FUZZ } from '../repo/texts.js';

/** The words of an expression and its single characters, of which texts that it matches consist. */
function piecesOf({ source }: RegExp): readonly string[] {
  const words = source.match(/[\p{Script=Han}]+/gu) ?? [];
  const signs = source.match(/[\p{Script=Han}，。；、％%]/gu) ?? [];
  return [...new Set([...words, ...signs, '馆', '，'])];
}

/** The samples of expressions whose cues are meant to be complete; those of some others leave out rare words. */
const SAMPLES = ['年内建成间教室。', '一般公共预算收入增长达到了。'];
const COMPLETE = HOLE_PATTERNS.filter(({ sample }) => SAMPLES.includes(sample));

describe('the cues of an expression for holes', () => {
  it('are checked for each of the samples', () => {
    expect(COMPLETE.map(({ sample }) => sample).sort()).toEqual(SAMPLES.toSorted());
  });

  it.each(COMPLETE.map((entry) => [entry.sample, entry] as const))(
    'are in all that it matches: %s',
    (_sample, { pattern, cues }) => {
      const text = fc
        .array(fc.constantFrom(...piecesOf(pattern)), { minLength: 1, maxLength: 6 })
        .map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(text, (words) => {
          if (matchesOf(words, pattern).length > 0)
            expect(cues.some((cue) => words.includes(cue))).toBe(true);
        }),
        FUZZ,
      );
    },
  );
});
