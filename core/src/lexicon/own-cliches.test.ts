import { expect, it } from 'vitest';
import { clicheLexicon } from '../testing/cliche-lexicon.js';
import { EMPTY_LEXICON, type Cliche } from './types.js';
import { withLexicon } from './own-cliches.js';
import { resolveSettings } from '../settings/settings.js';

const shipped: Cliche = { phrase: '狠抓落实', kind: 'demand', documents: 9, usual: { all: 2 } };
const lexicon = { ...EMPTY_LEXICON, cliches: [shipped] };

const checkPhrases = (layer: object): readonly string[] =>
  withLexicon(resolveSettings([layer]).settings, lexicon).lexicon.cliches.map(
    ({ phrase, kind }) => `${phrase} ${kind}`,
  );

it.each([
  [{}, ['狠抓落实 demand']],
  [{ cliches: ['走深走实', '狠抓落实'] }, ['狠抓落实 demand', '走深走实 framing']],
  [{ terms: ['狠抓落实'] }, []],
  [{ cliches: ['走深走实'], terms: ['走深走实'] }, ['狠抓落实 demand']],
])('%j', (layer, phrases) => {
  expect(checkPhrases(layer)).toEqual(phrases);
});

it('returns the same lexicon where nothing is added', () => {
  expect(withLexicon(resolveSettings([]).settings, lexicon).lexicon).toBe(lexicon);
});

it.each(['loose', 'normal', 'strict'] as const)(
  'takes the strictness %s into the model',
  (strictness) => {
    const { settings } = resolveSettings([{ strictness }]);
    const { lexicon: given } = withLexicon(settings, clicheLexicon);
    expect(given.hollowness?.strictness).toBe(strictness);
    expect(given === clicheLexicon).toBe(strictness === 'normal');
  },
);

it('adds formulations of the office, lists with their members', () => {
  const layers = [{ fixedExpressions: ['三个年活动', '抓项目、优环境、强作风'] }];
  const own = withLexicon(resolveSettings(layers).settings, lexicon).lexicon.fixedExpressions;
  expect(own.map(({ expression, members }) => [expression, members])).toEqual([
    ['三个年活动', undefined],
    ['抓项目、优环境、强作风', ['抓项目', '优环境', '强作风']],
  ]);
});
