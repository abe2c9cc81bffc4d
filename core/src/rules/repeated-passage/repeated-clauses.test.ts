import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { findRepeatedClauses } from './repeated-clauses.js';

/** The repetitions, extended to the left. */
function repeatsOf(text: string): readonly string[] {
  const [place] = parseDocument(text).places;
  if (!place) return [];
  const { paragraphs } = place.speech;
  return findRepeatedClauses(place.speech, clicheLexicon, 11).map(
    ({ later: { paragraph, span } }) =>
      paragraphs[paragraph]?.facts.text.slice(span.start, span.end) ?? '',
  );
}

test.each([
  [
    '要狠抓落实，要以更加务实的作风迈上新台阶。\n会后大家都要以更加务实的作风迈上新台阶。',
    ['要以更加务实的作风迈上新台阶'],
  ],
  // No word is cut in two: 努力 and 大力 share their second character.
  [
    '要狠抓落实，努力以更加务实的作风迈上新台阶。\n会后大力以更加务实的作风迈上新台阶。',
    ['以更加务实的作风迈上新台阶'],
  ],
  [
    '各镇切实增强责任感和使命感狠抓落实。\n今年更实增强责任感和使命感狠抓落实。',
    ['今年更实增强责任感和使命感狠抓落实'],
  ],
  // The report on a newspaper page quotes the letter printed on it.
  [
    '县长给大家回信，勉励大家以更加务实的作风迈上新台阶。回信全文如下：\n希望以更加务实的作风迈上新台阶。',
    [],
  ],
  // Facts, fixed expressions, quotations and short clauses may be repeated.
  ['要以更加务实的作风修好3所学校。\n要以更加务实的作风修好3所学校。', []],
  [
    '要以习近平新时代中国特色社会主义思想为指导。\n要以习近平新时代中国特色社会主义思想为指导。',
    [],
  ],
  ['要“以更加务实的作风迈上新台阶”。\n要“以更加务实的作风迈上新台阶”。', []],
  ['要狠抓落实。\n要狠抓落实。', []],
])('%j', (text, repeats) => {
  expect(repeatsOf(text)).toEqual(repeats);
});
