// Every entry of the table of outdated terms has a source, and examples of what is reported and what is not.
import { describe, expect, test } from 'vitest';
import outdatedTerms from '../../core/data/outdated-terms.json' with { type: 'json' };
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import { parseDocument, type OutdatedTerm } from '../../core/src/index.js';
import { analyzeWith } from '../../core/src/engine/analyze.js';
import termOutdated from '../../core/src/rules/term-outdated/rule.js';

const TODAY = '2026-01';
const terms: readonly OutdatedTerm[] = outdatedTerms;

/** Returns the words that are reported in a draft of today. */
function reportedIn(text: string): readonly string[] {
  const { diagnostics, failures } = analyzeWith(
    [termOutdated],
    parseDocument(text, { documentDate: TODAY }),
    {
      severity: {},
      options: {},
      locale: 'zh',
      terms: [],
      cliches: [],
      strictness: 'normal',
      placeholders: {},
      lexicon: shippedLexicon,
    },
  );
  expect(failures).toEqual([]);
  return diagnostics.map(({ span }) => text.slice(span.start, span.end));
}

test('no form is in two entries', () => {
  const forms = terms.flatMap((entry) => entry.forms.map(({ term }) => term));
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

describe.each(terms.map((entry) => [entry.forms[0]?.term ?? '', entry] as const))(
  '%s',
  (name, entry) => {
    test('has dates, levels and a source', () => {
      expect(entry.to).toMatch(/^20\d{2}-(?:0[1-9]|1[0-2])$/u);
      if (entry.from !== undefined) expect(entry.from < entry.to).toBe(true);
      expect(entry.levels.filter((level) => !['国家', '省', '市', '县'].includes(level))).toEqual(
        [],
      );
      expect(entry.source).toMatch(/（.*20\d{2}年\d{1,2}月(?:\d{1,2}日)?）$/u);
    });

    test('is reported in its bad example and not in its good one', () => {
      expect(reportedIn(entry.bad).length).toBeGreaterThan(0);
      expect(reportedIn(entry.good)).toEqual([]);
    });

    test.each(entry.forms.filter(({ asTask }) => asTask !== true))('$term', ({ term, before }) => {
      const lead = before?.[0] ?? (entry.levels.length > 0 ? '由' : '');
      expect(reportedIn(`${lead}${term}负责这项工作。`)).toEqual([term]);
    });

    test.each(entry.forms.filter(({ asTask }) => asTask === true))('$term', ({ term }) => {
      expect(reportedIn(`要${term}。`)).toEqual([term]);
      expect(reportedIn(`过去五年，我们${term}。`)).toEqual([]);
    });

    test('is not reported in a draft of an earlier year', () => {
      expect(name).not.toBe('');
      expect(reportedIn(`${entry.to.slice(0, 4)}年，${entry.bad}`)).toEqual([]);
    });
  },
);
