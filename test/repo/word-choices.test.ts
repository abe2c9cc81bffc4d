import { describe, expect, it } from 'vitest';
import wordChoices from '../../core/data/word-choices.json';
import type { WordChoice } from '../../core/src/lexicon/types.js';
import { isDecided } from '../../core/src/wording/phrases.js';

const choices: readonly WordChoice[] = wordChoices;

/** Whether the entry reports an occurrence of its word in the text. */
function isReported(text: string, choice: WordChoice): boolean {
  const { wrong } = choice;
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
    if (isDecided(text, { start: at, end: at + wrong.length }, choice)) return true;
  }
  return false;
}

/** Returns the wrong word with each of its context words, and with one on the other side if both sides are needed. */
function framesOf({ wrong, before = [], after = [], both = false }: WordChoice): readonly string[] {
  const [first = ''] = both ? before : [];
  const [last = ''] = both ? after : [];
  return [
    ...before.map((word) => `甲${word}${wrong}${last}乙`),
    ...after.map((word) => `甲${first}${wrong}${word}乙`),
  ];
}

describe('words decided by adjacent words', () => {
  it.each(choices)('$wrong for $right', (choice) => {
    expect(isReported(choice.bad, choice)).toBe(true);
    expect(isReported(choice.good, choice)).toBe(false);
    expect(framesOf(choice).filter((frame) => !isReported(frame, choice))).toEqual([]);
    expect(choice.source).not.toBe('');
  });

  it('are reported in at most one direction in right sentences', () => {
    const mended = choices.map(({ bad, wrong, right }) => bad.replaceAll(wrong, right));
    expect(mended.filter((text) => choices.some((choice) => isReported(text, choice)))).toEqual([]);
  });
});
