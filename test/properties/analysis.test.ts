import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyzeWith } from '../../core/src/engine/analyze.js';
import {
  analyze,
  applyEdits,
  collectFixes,
  parseDocument,
  rules,
  type Diagnostic,
  type OfficialDocument,
} from '../../core/src/index.js';

import { anyText, FUZZ, seeds } from '../repo/texts.js';

const allSeeds = { file: 'all drafts in one file', text: seeds.map(({ text }) => text).join('\n') };

describe('analyze', () => {
  it('makes no rule fail and keeps spans inside the text, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkAnalysis(parseDocument(text));
        checkAnalysis(parseDocument(text, { kind: 'markdown' }));
      }),
      FUZZ,
    );
  });

  it.each([...seeds, allSeeds])('makes no rule fail on $file', ({ text }) => {
    checkAnalysis(parseDocument(text));
  });

  it.each(seeds)('returns data that survives JSON for $file', ({ text }) => {
    const document = parseDocument(text);
    expect(throughJson(document)).toEqual(document);
    const analysis = analyze(document, shippedSettings);
    expect(throughJson(analyze(throughJson(document), shippedSettings))).toEqual(
      throughJson(analysis),
    );
  });

  it.each([...seeds, allSeeds])('does not depend on the order of rules for $file', ({ text }) => {
    const document = parseDocument(text);
    const forward = analyzeWith(rules, document, shippedSettings);
    expect(analyzeWith([...rules].reverse(), document, shippedSettings)).toEqual(forward);
  });

  it.each(seeds)(
    'reports for each rule the same as with only the rules that it yields to, for $file',
    ({ text }) => {
      const document = parseDocument(text);
      const together = analyze(document, shippedSettings).diagnostics;
      for (const rule of rules) {
        const stronger = rules.filter(({ meta }) => rule.meta.yieldsTo?.includes(meta.id));
        const alone = analyzeWith(
          [rule, ...stronger],
          document,
          shippedSettings,
        ).diagnostics.filter((diagnostic) => diagnostic.rule === rule.meta.id);
        expect(alone).toEqual(together.filter((diagnostic) => diagnostic.rule === rule.meta.id));
      }
    },
  );

  it.each(seeds)('reaches a fixed point of safe fixes for $file', ({ text }) => {
    let fixed = text;
    for (let round = 0; round < 5; round += 1) fixed = applySafeFixes(fixed);
    expect(applySafeFixes(fixed)).toBe(fixed);
  });
});

function checkAnalysis(document: OfficialDocument): void {
  const { diagnostics, failures } = analyze(document, shippedSettings);
  expect(failures).toEqual([]);
  let at = 0;
  for (const diagnostic of diagnostics) {
    expect(diagnostic.span.start).toBeGreaterThanOrEqual(at);
    at = diagnostic.span.start;
    checkPlaces(diagnostic, document.text.length);
  }
}

function checkPlaces({ rule, span, related, fixes }: Diagnostic, length: number): void {
  const spans = [span, ...related.map((spot) => spot.span)];
  for (const { edits } of fixes) {
    const places = edits.map((edit) => edit.span).sort((a, b) => a.start - b.start);
    spans.push(...places);
    places.forEach((place, index) => {
      expect(place.start, rule).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
    });
  }
  for (const { start, end } of spans) {
    expect(start, rule).toBeGreaterThanOrEqual(0);
    expect(end, rule).toBeGreaterThanOrEqual(start);
    expect(end, rule).toBeLessThanOrEqual(length);
  }
}

function applySafeFixes(text: string): string {
  const { diagnostics } = analyze(parseDocument(text), shippedSettings);
  return applyEdits(text, collectFixes(diagnostics));
}

function throughJson<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T; // the same data: JSON keeps its shape
}
