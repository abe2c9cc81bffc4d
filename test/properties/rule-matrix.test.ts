import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, rules, type Settings } from '../../core/src/index.js';
import { parseExamples } from '../../scripts/generate/examples.js';
import { seeds } from '../repo/texts.js';

const RULES_FOLDER = new URL('../../core/src/rules/', import.meta.url);

/** Texts in which every rule has something to report: real drafts and the bad examples of all pages. */
const texts = [...seeds.map(({ text }) => text), ...readBadExamples()];
const documents = texts.map((text) => parseDocument(text, { today: { year: 2026 } }));
const withAll = documents.map((document) => check(document, shippedSettings));

describe.each(rules.map(({ meta }) => meta))('$id', ({ id, yieldsTo = [] }) => {
  it('alone reports at least what it reports together with the others', () => {
    const alone = documents.map((document) => check(document, onlyRule(id)));
    for (const [index, found] of withAll.entries()) {
      const own = found.filter(({ rule }) => rule === id).map(toKey);
      const all = (alone[index] ?? []).map(toKey);
      expect(all).toEqual(expect.arrayContaining(own));
      if (yieldsTo.length === 0) expect(all).toEqual(own);
    }
  });

  it('switched off removes no findings of the others', () => {
    const off = {
      ...shippedSettings,
      severity: { ...shippedSettings.severity, [id]: 'off' },
    } as const;
    for (const [index, document] of documents.entries()) {
      const others = (withAll[index] ?? []).filter(({ rule }) => rule !== id).map(toKey);
      expect(check(document, off).map(toKey)).toEqual(expect.arrayContaining(others));
    }
  });
});

function onlyRule(id: string): Settings {
  const severity = rules.map(
    ({ meta }) => [meta.id, meta.id === id ? meta.severity : 'off'] as const,
  );
  return { ...shippedSettings, severity: Object.fromEntries(severity) };
}

function check(document: ReturnType<typeof parseDocument>, settings: Settings) {
  const { diagnostics, failures } = analyze(document, settings);
  expect(failures).toEqual([]);
  return diagnostics;
}

function toKey({ rule, span, message }: ReturnType<typeof check>[number]): string {
  return `${rule} ${span.start}-${span.end} ${message}`;
}

function readBadExamples(): readonly string[] {
  return rules.flatMap(({ meta: { id } }) => {
    const page = readFileSync(new URL(`${id}/README.md`, RULES_FOLDER), 'utf8');
    return parseExamples(page).flatMap(({ kind, text }) => (kind === 'bad' ? [text] : []));
  });
}
