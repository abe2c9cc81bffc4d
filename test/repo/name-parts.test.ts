/** Tests that each word of the table of parts of names has an effect on the findings of `inconsistent-form`. */
import { describe, expect, it } from 'vitest';
import rows from '../../core/data/reading/name-parts.json';
import { shippedLexicon, shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';

/** Returns the texts of the findings. */
const reportedIn = (text: string): readonly string[] =>
  analyze(parseDocument(text), shippedSettings)
    .diagnostics.filter(({ rule }) => rule === 'inconsistent-form')
    .map(({ span }) => text.slice(span.start, span.end));

const wordsOf = (use: string): readonly string[] =>
  rows.flatMap((row) => (row.use === use ? row.words : []));

/** Returns another common character of the same sound, but none that is in the table of siblings. */
function homophoneOf(character: string): string | undefined {
  const siblings = wordsOf('sibling');
  for (const { groups } of shippedLexicon.rightPhrases.readings.matchAll(READING)) {
    const signs = [...(groups?.signs ?? '')];
    const other = signs.find((sign) => sign !== character && !siblings.includes(sign));
    if (signs.includes(character) && other !== undefined) return other;
  }
  return undefined;
}

/** zheng1争峥 */
const READING = /[a-z]+\d(?<signs>[\u4e00-\u9fff]+)/gu;

describe('the table of parts of names', () => {
  it('has a source for each row, an example with one of its words, and each word of a use once', () => {
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([]);
    expect(
      rows.filter(({ words, example }) => !words.some((word) => example.includes(word))),
    ).toEqual([]);
    const keys = rows.flatMap(({ use, words }) => words.map((word) => `${use} ${word}`));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(wordsOf('placeEnding'))('has %s, which ends names of places', (word) => {
    expect(reportedIn(`青龙峪${word}先行。青龙峪${word}领先。青龙裕${word}跟上。`)).toEqual([
      `青龙裕${word}`,
    ]);
  });

  it.each([...wordsOf('title'), ...wordsOf('office')])('has the title %s', (word) => {
    expect(reportedIn(`李慧敏${word}。李惠敏${word}。`)).toEqual(['李惠敏']);
    expect(reportedIn(`${word}李慧敏。${word}李惠敏。`)).toEqual(['李惠敏']);
  });

  it.each(wordsOf('surname'))('has the surname %s', (word) => {
    expect(reportedIn(`${word}慧敏同志。${word}惠敏同志。`)).toEqual([`${word}惠敏`]);
  });

  it.each(wordsOf('lead'))('has %s, after which a name begins', (word) => {
    expect(reportedIn(`青龙峪村先行。青龙峪村领先。${word}青龙裕村。`)).toEqual(['青龙裕村']);
  });

  it.each([...wordsOf('determiner'), ...wordsOf('functionWord')])(
    'has %s, which names do not end with before an ending',
    (word) => {
      expect(reportedIn(`青峪${word}村先行。青峪${word}村领先。青裕${word}村跟上。`)).toEqual([]);
    },
  );

  it.each(wordsOf('renaming'))('has %s, which relates two names', (word) => {
    expect(reportedIn(`青龙裕村${word}青龙峪村。青龙峪村领先。`)).toEqual([]);
  });

  it.each(wordsOf('sibling'))('has %s, which tells two places apart', (word) => {
    const other = homophoneOf(word);
    expect(reportedIn(`青龙${word}村先行。青龙${word}村领先。青龙${other ?? ''}村跟上。`)).toEqual(
      [],
    );
  });

  it.each(wordsOf('scanned'))('has %s, which a scanner confuses', (pair) => {
    const [one = '', other = ''] = pair;
    expect(reportedIn(`黄${one}敏烈士。黄${other}敏烈士。`)).toEqual([`黄${other}敏`]);
  });
});
