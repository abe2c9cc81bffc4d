import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, createPhraseTable, parseDocument } from '../../core/src/index.js';

const FILE = path.resolve(import.meta.dirname, '../../snippets/phrases.json');
const text = readFileSync(FILE, 'utf8');
const phrases = createPhraseTable(JSON.parse(text) as string)
  .text.trim()
  .split('\n');

const WORDING = new Set([
  'confusable-word',
  'fixed-expression',
  'redundant-wording',
  'term-outdated',
]);

describe('the shipped phrases', () => {
  it('are numerous, in a small file', () => {
    expect(phrases.length).toBeGreaterThan(30_000);
    expect(Buffer.byteLength(text)).toBeLessThan(700_000);
  });

  it('contain no wrong word, and no formulation that is wrong or out of date', () => {
    const draft = phrases.map((phrase) => `${phrase}。`).join('\n');
    const documentDate = '2026-01-01';
    const { diagnostics } = analyze(parseDocument(draft, { documentDate }), shippedSettings);
    // A phrase is part of a sentence, which may continue with the rest of a list.
    const faults = diagnostics.filter(
      ({ rule, message }) => WORDING.has(rule) && !message.includes('有缺项'),
    );
    expect(faults.map(({ rule, span }) => [rule, draft.slice(span.start, span.end)])).toEqual([]);
  }, 60_000);

  it.each([
    ['a person', /习近平(?!新时代中国特色社会主义|同志为核心)|总书记|总理|主席/u],
    ['figures and letters', /[\p{Nd}\p{Script=Latin}]/u],
    ['past years', /疫情|小康|十三五|十九大/u],
  ])('contain no %s', (_, pattern) => {
    expect(phrases.filter((phrase) => pattern.test(phrase))).toEqual([]);
  });
});
