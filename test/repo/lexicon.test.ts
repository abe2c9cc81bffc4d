import { describe, expect, it } from 'vitest';
import { shippedLexicon, shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';

const { fixedExpressions, confusableWords, redundantPhrases, redundantPairs } = shippedLexicon;

/** The fields of every entry of the lists on wording. */
interface Example {
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}

const LISTS: readonly (readonly [string, readonly Example[], readonly string[]])[] = [
  ['fixed-expression', fixedExpressions, fixedExpressions.map(({ expression }) => expression)],
  ['confusable-word', confusableWords, confusableWords.map(({ wrong }) => wrong)],
  ['redundant-wording', redundantPhrases, redundantPhrases.map(({ wrong }) => wrong)],
  ['redundant-wording', redundantPairs, redundantPairs.map(({ opener }) => opener)],
];

describe.each(LISTS)('the shipped list of %s', (rule, entries, names) => {
  it('has a source for every entry', () => {
    expect(entries.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  it('has every entry once', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('reports the bad sentence of every entry', () => {
    expect(entries.filter(({ bad }) => !reports(rule, bad))).toEqual([]);
  });

  it('does not report the good sentence of any entry', () => {
    expect(entries.filter(({ good }) => reports(rule, good))).toEqual([]);
  });
});

describe('the shipped formulations', () => {
  it('are not reported in any of their forms', () => {
    const forms = fixedExpressions.flatMap(({ expression, forms = [] }) => [expression, ...forms]);
    expect(forms.filter((form) => reports('fixed-expression', `坚持${form}。`))).toEqual([]);
  });

  it('list members in the order of the good sentence', () => {
    const lists = fixedExpressions.filter(({ members }) => members);
    const outOfOrder = lists.filter(({ members = [], good }) => {
      const places = members.map((member) => good.indexOf(member));
      return places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
    });
    expect(outOfOrder).toEqual([]);
  });

  it('distinguish a list from the same list with two adjacent members swapped', () => {
    const lists = fixedExpressions.filter(
      ({ members, lead, named, unordered }) =>
        members && lead === undefined && !named && !unordered,
    );
    const missed = lists.filter(({ members = [] }) => {
      const [first = '', second = '', ...others] = members;
      return !reports('fixed-expression', `坚持${[second, first, ...others].join('、')}。`);
    });
    expect(missed).toEqual([]);
  });
});

describe('the shipped confusable words', () => {
  it('are at least three hundred', () => {
    expect(confusableWords.length).toBeGreaterThanOrEqual(300);
  });

  it('fix their bad sentence: the right word is not reported', () => {
    const mended = confusableWords.map(({ wrong, right, bad }) => bad.replace(wrong, right));
    expect(mended.filter((text) => reports('confusable-word', text))).toEqual([]);
  });

  it('are not reported where their characters belong to two words', () => {
    const straddled = confusableWords.flatMap(({ notIn = [] }) => notIn);
    expect(straddled.filter((words) => reports('confusable-word', `这里${words}。`))).toEqual([]);
  });

  it('contain the word in each text of notIn', () => {
    const beside = confusableWords.filter(({ wrong, notIn = [] }) =>
      notIn.some((longer) => longer === wrong || !longer.includes(wrong)),
    );
    expect(beside).toEqual([]);
  });

  it('are not reported where punctuation separates their characters', () => {
    const parted = confusableWords.map(({ bad, wrong }) =>
      bad.replace(wrong, `${wrong.slice(0, 1)}、${wrong.slice(1)}`),
    );
    const crossed = parted.filter((text) =>
      analyze(parseDocument(text), shippedSettings).diagnostics.some(
        ({ rule, span }) =>
          rule === 'confusable-word' && text.slice(span.start, span.end).includes('、'),
      ),
    );
    expect(crossed).toEqual([]);
  });

  it('do not occur in the good sentences of other lists', () => {
    const others = [...fixedExpressions, ...redundantPhrases, ...redundantPairs];
    expect(others.filter(({ good }) => reports('confusable-word', good))).toEqual([]);
  });
});

function reports(rule: string, text: string): boolean {
  const document = parseDocument(text);
  return analyze(document, shippedSettings).diagnostics.some((found) => found.rule === rule);
}
