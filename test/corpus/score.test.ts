import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from './read-findings.js';
import { readExpected, score } from './score.js';

const TABLE = `file	line	column	rule	quote	owed
a.txt	1	3	placeholder-year	20xx年	must
a.txt	4	1	web-residue	关键词	must
a.txt	9	1	placeholder-blank	某	may
`;

describe('score', () => {
  it('matches a row that shares any character with the finding', () => {
    check([at(1, 5, 'placeholder-year', 'xx')], { missed: ['关键词'], falseAlarms: [] });
  });

  it('matches a row in a later line of a finding over several lines', () => {
    check([at(3, 7, 'web-residue', '尾\n关键词：教育\n为您推荐')], {
      missed: ['20xx年'],
      falseAlarms: [],
    });
  });

  it('counts a finding next to the quote, of another rule or in another line as a false alarm', () => {
    const beside = at(1, 8, 'placeholder-year', '，');
    const otherRule = at(1, 3, 'placeholder-blank', 'xx');
    const otherLine = at(2, 3, 'placeholder-year', '20xx年');
    check([beside, otherRule, otherLine], {
      missed: ['20xx年', '关键词'],
      falseAlarms: [beside, otherRule, otherLine],
    });
  });

  it('does not count findings that may be reported', () => {
    const { precision, recall } = score(readExpected(TABLE), [
      at(1, 3, 'placeholder-year', '20xx年'),
      at(9, 1, 'placeholder-blank', '某'),
    ]);
    expect({ precision, recall }).toEqual({ precision: 1, recall: 0.5 });
  });
});

function at(line: number, column: number, rule: string, quote: string): LocatedFinding {
  return { file: 'a.txt', line, column, rule, quote, message: '' };
}

function check(
  findings: readonly LocatedFinding[],
  expected: { missed: readonly string[]; falseAlarms: readonly LocatedFinding[] },
): void {
  const { missed, falseAlarms } = score(readExpected(TABLE), findings);
  expect({ missed: missed.map(({ quote }) => quote), falseAlarms }).toEqual(expected);
}
