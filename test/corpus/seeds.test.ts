import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LocatedFinding, readFindings, seedFiles } from './read-findings.js';
import { readExpected, score } from './score.js';

const LONGEST_QUOTE = 40;

// Review the difference before you update the files (vitest -u): every line is a finding that a writer sees.
describe('the findings of five real drafts', () => {
  it.each(seedFiles)('%s', async (file) => {
    const lines = readFindings(file).map(toLine);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/${file}`);
  });

  it('are those of a careful editor, none missed and none false', () => {
    const table = readFileSync(new URL('seeds.gold.tsv', import.meta.url), 'utf8');
    const expected = readExpected(table);
    const judged = new Set(expected.map(({ rule }) => rule));
    const findings = seedFiles
      .flatMap((file) => readFindings(file))
      .filter(({ rule }) => judged.has(rule));

    expect(score(expected, findings)).toEqual({
      missed: [],
      falseAlarms: [],
      recall: 1,
      precision: 1,
    });
  });
});

/** 59:56 count-mismatch «四个确保» “四个确保”应有 4 项，实有 5 项 */
function toLine({ line, column, rule, quote, message }: LocatedFinding): string {
  const shown = quote.replaceAll('\n', '⏎');
  const short = shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
  return `${line}:${column} ${rule} «${short}» ${message}`;
}
