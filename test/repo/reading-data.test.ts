import { describe, expect, it } from 'vitest';
import fillers from '../../core/data/reading/boilerplate-fillers.json';
import labels from '../../core/data/reading/boilerplate-labels.json';
import lines from '../../core/data/reading/boilerplate-lines.json';
import phrases from '../../core/data/reading/boilerplate-phrases.json';
import countedNouns from '../../core/data/reading/counted-nouns.json';
import foreignNames from '../../core/data/reading/foreign-name-characters.json';
import lookAlikeMarks from '../../core/data/reading/look-alike-marks.json';
import noItemFamilies from '../../core/data/reading/no-item-families.json';
import numberNeighbours from '../../core/data/reading/number-neighbours.json';
import provinces from '../../core/data/reading/provinces.json';
import radicals from '../../core/data/reading/radicals.json';
import searchedTopics from '../../core/data/reading/searched-topics.json';
import surnames from '../../core/data/reading/surnames.json';
import templateFields from '../../core/data/reading/template-fields.json';
import textKindWords from '../../core/data/reading/text-kind-words.json';
import { parseDocument, type ResidueCue } from '../../core/src/index.js';

const KINDS: readonly ResidueCue['kind'][] = [
  'navigation',
  'publication',
  'statement',
  'compiler',
  'preview',
  'links',
  'tools',
  'advert',
  'site',
  'picture',
];

/** Returns the kinds of boilerplate detected in the paragraph of a text. */
const residueOf = (text: string): readonly string[] =>
  parseDocument(text).paragraphs.flatMap(({ facts }) => facts.residue.map(({ kind }) => kind));

/** By kind: the text after the label on a web page. */
const RESTS: Readonly<Record<string, string>> = {
  any: '示例',
  empty: '',
  count: '1024',
  date: '2024-05-06',
  name: '某某日报',
  site: 'www.example.com',
};

describe.each([
  ['counted nouns', countedNouns],
  ['fillers', fillers],
  ['labels', labels],
  ['lines', lines],
  ['phrases', phrases],
  ['searched topics', searchedTopics],
  ['template fields', templateFields],
  ['words of kinds of text', textKindWords],
])('the table of %s', (_, rows) => {
  it('has a source for each row, and an example with one of its words', () => {
    const wrong = rows.filter(
      ({ words, source, example }) =>
        source.trim() === '' || !words.some((word) => example.includes(word)),
    );
    expect(wrong).toEqual([]);
  });

  it('has each word once per row', () => {
    const twice = rows.flatMap(({ words }) =>
      words.filter((word, at) => words.indexOf(word) !== at),
    );
    expect(twice).toEqual([]);
  });
});

describe('signs of boilerplate', () => {
  it('have kinds that findings name', () => {
    const kinds = [...labels, ...lines, ...phrases].map(({ kind }) => kind);
    expect(kinds.filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
  });

  it('are found: each label that is not weak, before a text that may follow it', () => {
    const missed = labels
      .filter(({ reach }) => reach !== 'weak')
      .flatMap(({ words, rest }) => words.map((word) => `${word}：${RESTS[rest] ?? ''}`))
      .filter((line) => residueOf(line).length === 0);
    expect(missed).toEqual([]);
  });

  it('are found: each line', () => {
    const missed = lines.flatMap(({ words }) =>
      words.filter((word) => residueOf(word).length === 0),
    );
    expect(missed).toEqual([]);
  });

  it('are found: each phrase that needs no other word, and the example of each other one', () => {
    const alone = phrases
      .filter(({ needs }) => needs === undefined)
      .flatMap(({ words, kind }) => words.map((word) => ({ text: word, kind })));
    const examples = phrases.map(({ example, kind }) => ({ text: example, kind }));
    const missed = [...alone, ...examples].filter(({ text }) => residueOf(text).length === 0);
    expect(missed).toEqual([]);
  });
});

describe('fields of templates', () => {
  it('are placeholders', () => {
    const missed = templateFields.flatMap(({ words }) =>
      words.filter((word) => {
        const [paragraph] = parseDocument(`今天，我们在【${word}】开会。`).paragraphs;
        return paragraph?.facts.placeholders.length !== 1;
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe('characters and names', () => {
  it.each([
    ['surnames', surnames.characters],
    ['foreign names', foreignNames.characters],
    ['words that begin with 一', noItemFamilies.characters],
    ['before a number', numberNeighbours.before],
    ['after a number', numberNeighbours.after],
  ])('of %s are listed once', (_, characters) => {
    const all = [...characters];
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  it('are the provinces of the mainland', () => {
    expect(new Set(provinces.names.split(' ')).size).toBe(31);
  });

  it('pair each radical with one common character', () => {
    const wrong = radicals.pairs.split(' ').filter((pair) => !/^[⺀-⻿]\p{Script=Han}$/u.test(pair));
    expect(wrong).toEqual([]);
  });

  it('pair each small or half-width punctuation mark with one common mark', () => {
    const pairs = lookAlikeMarks.pairs.split(' ');
    expect(pairs.filter((pair) => !/^[︰﹐-﹪｡-､]\P{Script=Han}$/u.test(pair))).toEqual([]);
  });
});
