import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  analyze,
  createAnalysisCache,
  parseDocument,
  type TextKind,
} from '../../core/src/index.js';
import { createRandom, type Random } from '../repo/random.js';
import { FUZZ, seeds } from '../repo/texts.js';
import { TOKENS } from '../repo/tokens.js';
import {
  createFollower,
  editText,
  findDivergence,
  firstVersion,
  nextVersion,
  SETTINGS,
  type Version,
} from './edit-walk.js';

const EDITS = 200;
const KINDS: readonly TextKind[] = ['plain', 'markdown'];

// After any number of edits the findings equal those of a check from scratch.
describe.each(KINDS)('a warm cache over %s text', (kind) => {
  it.each(seeds)('gives the same as a cold one after every edit of $file', ({ text }) => {
    checkEdits(text, kind, createRandom(FUZZ.seed));
  });

  it('gives the same as a cold one for a text that grows from nothing', () => {
    checkEdits('', kind, createRandom(FUZZ.seed));
  });
});

describe('a warm cache over different line ends', () => {
  it('gives the same as a cold one after every edit', () => {
    for (const { text } of seeds) {
      checkEdits(text.replaceAll('\n', '\r\n'), 'plain', createRandom(FUZZ.seed));
    }
  });

  it('gives the same as a cold one after few edits of any text', () => {
    const random = createRandom(FUZZ.seed);
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: random(6) }, () => TOKENS[random(TOKENS.length)]).join('');
      for (const kind of KINDS) checkEdits(text, kind, random, 2);
    }
  });
});

/** The part of `npm run fuzz -- edits` that every test run includes. */
const WALKS = 30;
const STEPS = 80;

it('edits of short drafts, with changes of settings, dates and kinds, leave no stale cache entries', () => {
  const random = createRandom(FUZZ.seed);
  for (let walk = 0; walk < WALKS; walk += 1) {
    const versions = [firstVersion(random, random(400))];
    for (let step = 0; step < STEPS; step += 1)
      versions.push(nextVersion(versions[step] as Version, random)); // the one before
    checkVersions(versions);
  }
});

/** Versions of drafts for which cache entries were once stale. */
const FAILURES: readonly (readonly [what: string, versions: readonly Version[]])[] = [
  [
    'a heading of Markdown where a lone return has the text read anew',
    ['同志们\r', '同志们\r', '# 同志们\r'].map((text) => ({ text, kind: 'markdown', settings: 0 })),
  ],
  [
    'a comment of Markdown and a separator before a rule in the first line',
    ['预览结束?\n在', '<!--月\u2028---\n在'].map((text) => ({
      text,
      kind: 'markdown',
      settings: 0,
    })),
  ],
];

it.each(FAILURES)('the cache notices %s', (_, versions) => checkVersions(versions));

describe('one cache', () => {
  it('works for another document', () => {
    const versions = KINDS.flatMap((kind) =>
      seeds.map(({ text }): Version => ({ text, kind, settings: 0 })),
    );
    checkVersions(versions);
  });

  it('works for other settings', () => {
    const cache = createAnalysisCache();
    const document = parseDocument(seeds.map(({ text }) => text).join('\n'));
    for (const settings of [...SETTINGS, shippedSettings]) {
      const warm = analyze(document, settings, cache);
      expect(JSON.stringify(warm)).toBe(JSON.stringify(analyze(document, settings)));
    }
  });
});

function checkEdits(original: string, kind: TextKind, random: Random, edits = EDITS): void {
  const { compare } = createFollower();
  let text = original;
  for (let edit = 0; edit < edits; edit += 1) {
    const before = text;
    text = editText(text, random);
    const difference = compare({ text, kind, settings: 0 });
    if (!difference) continue;
    expect(difference.warm, `edit ${edit + 1}: ${describeEdit(before, text)}`).toBe(
      difference.fresh,
    );
  }
}

function checkVersions(versions: readonly Version[]): void {
  const divergence = findDivergence(versions);
  if (!divergence) return;
  const { at, warm, fresh } = divergence;
  expect(warm, JSON.stringify(versions.slice(Math.max(0, at - 2), at + 1))).toBe(fresh);
}

function describeEdit(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return JSON.stringify([before.slice(start - 20, start), after.slice(start, start + 40)]);
}
