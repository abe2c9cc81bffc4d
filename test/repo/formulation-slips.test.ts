// Sentences with one slip in a formulation, each with its correct form, written before the list of formulations.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';

const FILE = new URL('../data/formulation-slips.tsv', import.meta.url);
/** A slip counts as found if any of these rules reports it. */
const RULES = ['fixed-expression', 'confusable-word', 'term-outdated'];
const LEAST_RECALL = 0.95;

const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [written = '', right = ''] = line.split('\t');
    return { written, right };
  });

describe('slips in formulations', () => {
  it('are found', () => {
    const missed = rows.filter(({ written, right }) => {
      const changed = changeOf(written, right);
      return !findingsOf(written).some(
        ({ span }) => span.start <= changed.end && span.end >= changed.start,
      );
    });
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(1 - missed.length / rows.length).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('are not reported in correct sentences', () => {
    expect(rows.filter(({ right }) => findingsOf(right).length > 0)).toEqual([]);
  });

  it('are reported once where a word of the formulation is typed twice', () => {
    const { diagnostics } = analyze(
      parseDocument('创新是引领发展的第一动力力，要抓紧。'),
      shippedSettings,
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['fixed-expression']);
  });
});

function findingsOf(text: string) {
  const { diagnostics } = analyze(parseDocument(text), shippedSettings);
  return diagnostics.filter(({ rule }) => RULES.includes(rule));
}

/** Returns the part of `written` that differs from `right`. */
function changeOf(
  written: string,
  right: string,
): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < written.length && written[start] === right[start]) start += 1;
  let rest = 0;
  const most = Math.min(written.length, right.length) - start;
  while (rest < most && written.at(-1 - rest) === right.at(-1 - rest)) rest += 1;
  return { start, end: Math.max(start, written.length - rest) };
}
