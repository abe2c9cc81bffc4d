import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLexicon, shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  analyze,
  hoverCards,
  parseDocument,
  readFigures,
  readParagraphFigures,
  clicheHighlights,
  topCliches,
  type Diagnostic,
  type Figures,
  type OfficialDocument,
} from '../../core/src/index.js';
import { anyText, FUZZ, seeds } from '../repo/texts.js';

describe('figures of any text', () => {
  it('are valid shares and counts, and those of the parts add up', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkFigures(parseDocument(text));
      }),
      FUZZ,
    );
  });

  it.each(seeds)('of $file are valid shares and counts', ({ text }) => {
    checkFigures(parseDocument(text));
  });
});

describe('a hover at any offset', () => {
  it('covers the offset and survives JSON', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, offset) => {
        checkHovers(parseDocument(text), [Math.min(offset, text.length)]);
      }),
      FUZZ,
    );
  });

  it.each(seeds)('in $file covers the offset', ({ text }) => {
    const offsets = Array.from({ length: Math.ceil(text.length / 37) }, (_, index) => index * 37);
    checkHovers(parseDocument(text), offsets);
  });
});

function checkFigures(document: OfficialDocument): void {
  const { diagnostics } = analyze(document, shippedSettings);
  const source = { diagnostics, lexicon: shippedLexicon, rate: 200 };
  const { whole, speeches } = readFigures(document, source);
  const all = [
    whole,
    ...speeches.flatMap(({ figures, sections }) => [
      figures,
      ...sections.map((one) => one.figures),
    ]),
  ];
  for (const figures of all) checkShares(figures);
  const paragraphs = readParagraphFigures(document, shippedLexicon);
  for (const parts of [speeches.map(({ figures }) => figures), paragraphs]) {
    expect(parts.reduce((sum, { characters }) => sum + characters, 0)).toBe(whole.characters);
  }
  for (const { count } of topCliches(document, shippedLexicon)) expect(count).toBeGreaterThan(0);
}

function checkShares({ density, hollowness, characters, minutes, placeholders }: Figures): void {
  for (const share of [density, hollowness]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  for (const count of [characters, minutes, placeholders]) {
    expect(Number.isInteger(count) && count >= 0).toBe(true);
  }
}

function checkHovers(document: OfficialDocument, offsets: readonly number[]): void {
  const { diagnostics } = analyze(document, shippedSettings);
  for (const offset of offsets) checkHover(document, offset, diagnostics);
}

function checkHover(
  document: OfficialDocument,
  offset: number,
  diagnostics: readonly Diagnostic[],
): void {
  const cards = hoverCards(document, offset, { diagnostics, settings: shippedSettings });
  expect(JSON.parse(JSON.stringify(cards))).toEqual(cards);
  for (const { span } of cards) {
    expect(span.start).toBeLessThanOrEqual(offset);
    expect(Math.max(span.end, span.start + 1)).toBeGreaterThan(offset);
  }
  for (const { start, end } of clicheHighlights(document, offset, shippedLexicon)) {
    expect(document.text.slice(start, end)).not.toBe('');
  }
}
