import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import { parseDocument, readCliches, readSubstance } from '../../core/src/index.js';

const {
  concreteWords = [],
  clauseWords = [],
  settledChains = [],
  wordBorders = [],
} = shippedLexicon;

/** Returns the facts of the first paragraph of a text. */
function factsOf(text: string) {
  const [paragraph] = parseDocument(text).paragraphs;
  if (!paragraph) throw new Error(text);
  return paragraph.facts;
}

/** Returns the kind and words of each substance in the text. */
const substanceOf = (text: string): readonly string[] =>
  readSubstance(factsOf(text), shippedLexicon).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );

describe.each([
  ['concrete words', concreteWords],
  ['words of clauses', clauseWords],
])('the %s', (_, groups) => {
  it('have a source, and an example with one of them', () => {
    const wrong = groups.filter(
      ({ words, source, example }) =>
        source.trim() === '' || !words.some((word) => example.includes(word)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('concrete words', () => {
  it('are in one group only', () => {
    const words = concreteWords.flatMap((group) => group.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('are detected, each with its kind', () => {
    const missed = concreteWords.flatMap(({ kind, words }) =>
      words.filter((word) => !substanceOf(`有${word}。`).includes(`${kind} ${word}`)),
    );
    expect(missed).toEqual([]);
  });

  it('contain no words that are not cities', () => {
    const others = clauseWords
      .filter(({ use }) => use === 'notPlace')
      .flatMap(({ words }) => words);
    const cities = Object.values(shippedLexicon.placeNames?.provinces ?? {}).flatMap((province) =>
      Object.keys(province),
    );
    expect(others.filter((word) => substanceOf(`有${word}。`).includes(`place ${word}`))).toEqual(
      [],
    );
    expect(others.filter((word) => !cities.some((city) => city.startsWith(word)))).toEqual([]);
  });

  it('are found in the example of their group', () => {
    const silent = concreteWords.filter(
      ({ kind, words, example }) =>
        !words.some((word) => substanceOf(example).includes(`${kind} ${word}`)),
    );
    expect(silent).toEqual([]);
  });
});

/** By use: a sentence with a word of that use, and its expected reading. */
const READ: Readonly<Record<string, (word: string) => readonly [text: string, found: string]>> = {
  unitAfterFigure: (word) => [`有12${word}。`, `12${word}`],
  unitAfterNumeral: (word) => [`有三十二${word}。`, `三十二${word}`],
  unitAfterSingleNumeral: (word) => [`有三${word}。`, `三${word}`],
  surname: (word) => [`请${word}小明同志来。`, `person ${word}小明同志`],
  officeTitle: (word) => [`请王明${word}来。`, `person 王明${word}`],
  neighbourTitle: (word) => [`请刘${word}来。`, `person 刘${word}`],
};

describe('words of clauses', () => {
  it('are recognised, each with its use', () => {
    const missed = clauseWords.flatMap(({ use, words }) => {
      const read = READ[use];
      if (!read) return [];
      return words.filter((word) => {
        const [text, found] = read(word);
        return !substanceOf(text).some((one) => one.endsWith(found));
      });
    });
    expect(missed).toEqual([]);
  });

  it('are listed once in each use', () => {
    const listed = clauseWords.flatMap(({ use, words }) => words.map((word) => `${use} ${word}`));
    expect(listed.filter((one, at) => listed.indexOf(one) !== at)).toEqual([]);
  });

  it('have the length that the search expects', () => {
    const odd = clauseWords.flatMap(({ use, words }) =>
      words.filter(({ length }) => !(LENGTHS[use] ?? ANY).includes(length)),
    );
    expect(odd).toEqual([]);
  });
});

const ANY: readonly number[] = [1, 2, 3];
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  exhortation: [1, 2],
  chainVerb: [2],
  chainNoun: [2],
  chainPhrase: [4],
  chainSingleVerb: [1],
  chainSingleObject: [1],
  unitAfterFigure: [1],
  unitAfterNumeral: [1, 2],
  unitAfterSingleNumeral: [1, 2],
  surname: [1],
  ceremony: [2, 3, 4],
};

describe('settled chains', () => {
  it('are four-character phrases, with a source and an example with all of them', () => {
    const wrong = settledChains.filter(
      ({ members, source, example }) =>
        source === '' ||
        members.length < 2 ||
        members.some((member) => member.length !== 4 || !example.includes(member)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('borders of words', () => {
  it('are of clichés, with a source', () => {
    const phrases = new Set(shippedLexicon.cliches.map(({ phrase }) => phrase));
    const wrong = wordBorders.filter(({ word, source }) => !phrases.has(word) || source === '');
    expect(wrong).toEqual([]);
  });

  it('exclude the cliché in their example, and next to each of their words', () => {
    const found = wordBorders.flatMap(({ word, before, behind, example }) =>
      [example, ...before.map((one) => one + word), ...behind.map((one) => word + one)].filter(
        (text) =>
          readCliches(factsOf(text), shippedLexicon).some(({ entry }) => entry.phrase === word),
      ),
    );
    expect(found).toEqual([]);
  });
});
