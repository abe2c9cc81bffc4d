import { expect, it } from 'vitest';
import { parseDocument } from '../document/parse.js';
import { analyze } from '../engine/analyze.js';
import { defaultSettings } from './settings.js';
import { dropIgnored, hashPlace, type Ignored, parseIgnored, writeIgnored } from './ignored.js';

const RULE = 'placeholder-blank';
const DRAFT = '同志们：\n请**同志发言。\n下面，请**同志总结。\n';

/** Ignores the finding at `index` of one text and checks the words of the findings that are left in another. */
function checkLeft(ignoredIn: string, index: number, text: string, left: readonly string[]): void {
  const before = parseDocument(ignoredIn);
  const found = findingsOf(ignoredIn)[index];
  if (!found) throw new Error('there is such a finding');
  const place = { rule: RULE, hash: hashPlace(before, found.span), file: 'a.txt' };
  expect(wordsLeft(text, { places: [place], rules: [] })).toEqual(left);
}

function wordsLeft(text: string, ignored: Ignored): readonly string[] {
  const document = parseDocument(text);
  const { left, dropped } = dropIgnored(document, findingsOf(text), { ignored, file: 'a.txt' });
  expect(left.length + dropped.length).toBe(findingsOf(text).length);
  return left.map(({ span }) => text.slice(span.start, span.start + 8));
}

function findingsOf(text: string) {
  const { diagnostics } = analyze(parseDocument(text), defaultSettings);
  return diagnostics.filter(({ rule }) => rule === RULE);
}

it('hides the finding of that sentence and no other', () => {
  checkLeft(DRAFT, 0, DRAFT, ['**同志总结。\n']);
  checkLeft(DRAFT, 1, DRAFT, ['**同志发言。\n']);
});

it('tells equal words in one sentence apart', () => {
  const twice = '同志们：\n先请**同志发言，再请**同志总结。\n';
  checkLeft(twice, 0, twice, ['**同志总结。\n']);
  checkLeft(twice, 1, twice, ['**同志发言，再']);
});

it('still applies where other sentences or line breaks change', () => {
  const changed = DRAFT.replace('同志们', '各位代表').replace('请**同志发言。\n', '请**同志发言。');
  checkLeft(DRAFT, 0, changed, ['**同志总结。\n']);
});

it('no longer applies where the sentence itself changes', () => {
  checkLeft(DRAFT, 0, DRAFT.replace('发言', '先发言'), ['**同志先发言。', '**同志总结。\n']);
});

it('hides a rule in the draft it was switched off in, and nowhere else', () => {
  expect(wordsLeft(DRAFT, { places: [], rules: [{ rule: RULE, file: 'a.txt' }] })).toEqual([]);
  expect(wordsLeft(DRAFT, { places: [], rules: [{ rule: RULE, file: 'b.txt' }] })).toHaveLength(2);
});

it('is written in a fixed order and can be read back', () => {
  const ignored: Ignored = {
    places: [
      { rule: 'spacing', hash: '02', file: '讲话.txt' },
      { rule: 'spacing', hash: '01', file: '讲话.txt' },
      { rule: 'spacing', hash: '01', file: '讲话.txt' },
    ],
    rules: [],
  };
  expect(writeIgnored(ignored)).toMatchInlineSnapshot(`
    "{
      "places": [
        {"file":"讲话.txt","rule":"spacing","hash":"01"},
        {"file":"讲话.txt","rule":"spacing","hash":"02"}
      ],
      "rules": []
    }
    "
  `);
  expect(parseIgnored(writeIgnored(ignored))?.places).toHaveLength(2);
});

it.each([
  ['[]', undefined],
  ['{', undefined],
  ['{}', { places: [], rules: [] }],
  ['{"places": [1, {"rule": "a"}], "rules": "x"}', { places: [], rules: [] }],
  [
    '{"places": [{"rule": "a", "hash": "b"}]}',
    { places: [{ rule: 'a', hash: 'b', file: '' }], rules: [] },
  ],
])('reads %s', (text, expected) => {
  expect(parseIgnored(text)).toEqual(expected);
});
