import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedLexicon, shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, VECTOR_NAMES } from '../../core/src/index.js';
import { findUnreviewed, type MinedPhrase, parseReview } from '../../miner/src/lexicon/review.js';
import { readWrittenPhrases, type WrittenGroup } from '../../miner/src/lexicon/written-phrases.js';

const DATA = path.resolve(import.meta.dirname, '../../core/data');
const { cliches, fixedExpressions } = shippedLexicon;
const review = parseReview(readFileSync(path.join(DATA, 'cliches-review.json'), 'utf8'));
const mined = JSON.parse(
  readFileSync(path.join(DATA, 'cliches-mined.json'), 'utf8'),
) as readonly MinedPhrase[];

const KINDS = 'praise pledge appeal framing demand intensifier fourCharacter'.split(' ');
const QUESTIONS = 'data actor deadline measure'.split(' ');
const REFERENCES = 'all workReport partyPaper policy'.split(' ');
const phrases = cliches.map(({ phrase }) => phrase);
const frames = phrases.filter((phrase) => phrase.includes('…'));

const groups = JSON.parse(
  readFileSync(path.join(DATA, 'cliches-written.json'), 'utf8'),
) as readonly WrittenGroup[];
const written = readWrittenPhrases(groups);
const writtenPhrases = new Set(written.map(({ phrase }) => phrase));

/** A phrase of Chinese characters and punctuation between its members, or two phrases around one gap. */
const PHRASE =
  /^[\p{Script=Han}、，“”]{2,18}$|^[\p{Script=Han}“]{1,6}(?:…[\p{Script=Han}、”]{0,10}){1,3}$/u;

describe('the shipped clichés', () => {
  it('are at least 1,500 phrases and 200 frames', () => {
    expect(phrases.length - frames.length).toBeGreaterThanOrEqual(1500);
    expect(frames.length).toBeGreaterThanOrEqual(200);
  });

  it('have the expected form', () => {
    const odd = cliches.filter(
      ({ phrase, kind, documents, usual, asks = [], alternatives = [] }) =>
        !PHRASE.test(phrase) ||
        !KINDS.includes(kind) ||
        !(documents >= 2 || writtenPhrases.has(phrase)) ||
        !Object.entries(usual).every(([key, rate]) => REFERENCES.includes(key) && rate > 0) ||
        !asks.every((question) => QUESTIONS.includes(question)) ||
        !alternatives.every((other) => other !== '' && !other.includes(phrase)),
    );
    expect(odd).toEqual([]);
  });

  it('are sorted and unique', () => {
    expect(phrases).toEqual([...new Set(phrases)].sort());
  });

  it('contain nothing that other rules report', () => {
    const texts = phrases.map((phrase) => phrase.replace('…', '工作'));
    expect(findReported(texts)).toEqual([]);
  });

  it('offer nothing that other rules report', () => {
    expect(findReported(cliches.flatMap(({ alternatives = [] }) => alternatives))).toEqual([]);
  });

  it('are not formulations with a specific meaning', () => {
    const exempt = fixedExpressions.filter(({ countsAsCliche = false }) => !countsAsCliche);
    const fixed = exempt.flatMap(({ expression, forms = [] }) => [expression, ...forms]);
    expect(phrases.filter((phrase) => fixed.includes(phrase))).toEqual([]);
  });
});

describe('the hand-written phrases', () => {
  it('are at least 1,500, in groups, and all are shipped', () => {
    expect(written.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(written.map(({ group }) => group)).size).toBeGreaterThanOrEqual(10);
    expect([...writtenPhrases].filter((phrase) => !phrases.includes(phrase))).toEqual([]);
  });

  it('are found in their examples', () => {
    const kinds = new Set(KINDS);
    const missing = written.filter(({ phrase, example, kind }) => {
      const parts = phrase.split('…');
      let at = 0;
      for (const part of parts) {
        at = example.indexOf(part, at);
        if (at < 0) return true;
        at += part.length;
      }
      return !kinds.has(kind);
    });
    expect(missing).toEqual([]);
  });

  it('are not among those rejected in the review', () => {
    expect(review.drop.filter((phrase) => writtenPhrases.has(phrase))).toEqual([]);
  });
});

describe('the model of hollow clauses', () => {
  it('has a weight for every figure and thresholds in order', () => {
    const model = shippedLexicon.hollowness;
    expect(Object.keys(model?.weights ?? {})).toEqual([...VECTOR_NAMES]);
    for (const { loose, normal, strict } of [model?.paragraph, model?.sentence].flatMap(
      (one) => one ?? [],
    )) {
      for (const { sure, likely } of [loose, normal, strict])
        expect(sure).toBeGreaterThanOrEqual(likely);
      expect(loose.likely).toBeGreaterThan(normal.likely);
      expect(normal.likely).toBeGreaterThan(strict.likely);
    }
  });

  it('classifies no clause of its neutral terms as hollow or concrete', () => {
    const terms = shippedLexicon.neutralTerms ?? [];
    expect(terms.length).toBeGreaterThan(40);
    expect(terms.filter(({ term, example }) => !example.includes(term))).toEqual([]);
    expect(terms.filter(({ term }) => phrases.includes(term))).toEqual([]);
  });
});

describe('the words that exempt a phrase from being counted', () => {
  const exemptions = shippedLexicon.repeatExemptions ?? [];

  it('occur in their examples, and have a source', () => {
    const wrong = exemptions.filter(
      ({ words, example, source }) =>
        source === '' || !words.split('…').every((part) => example.includes(part)),
    );
    expect(exemptions.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('have the length that the search expects, and plain names are clichés', () => {
    const sized = exemptions.filter(({ use }) => use !== 'plainName');
    expect(sized.filter(({ words }) => words.length !== 2)).toEqual([]);
    const names = exemptions.filter(({ use }) => use === 'plainName');
    expect(names.filter(({ words }) => !phrases.includes(words))).toEqual([]);
  });
});

describe('the review of clichés', () => {
  it('has a decision on every mined phrase', () => {
    expect(findUnreviewed(mined, review)).toEqual([]);
  });

  it('has one decision per phrase', () => {
    const decided = [...review.drop, ...Object.values(review.keep).flat()];
    expect(decided.filter((phrase, at) => decided.indexOf(phrase) !== at)).toEqual([]);
  });

  it('has details only on phrases that it keeps', () => {
    const kept = new Set(Object.values(review.keep).flat());
    const said = [
      ...review.always,
      ...Object.keys(review.asks),
      ...Object.keys(review.alternatives),
    ];
    expect(said.filter((phrase) => !kept.has(phrase))).toEqual([]);
  });
});

/** The rules on wording; one draft with a sentence per line is checked faster than one draft per sentence. */
const WORDING = new Set([
  'term-outdated',
  'fixed-expression',
  'confusable-word',
  'redundant-wording',
]);

/** Checks the texts as paragraphs of one draft; returns the rule and the paragraph of each finding. */
function findReported(texts: readonly string[]): readonly (readonly [string, string])[] {
  const draft = texts.map((text) => `${text}。`).join('\n');
  const document = parseDocument(draft, { documentDate: '2026-01-01' });
  return analyze(document, shippedSettings)
    .diagnostics.filter(({ rule }) => WORDING.has(rule))
    .map(({ rule, span }) => [rule, lineAround(document.text, span.start)]);
}

function lineAround(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
}
