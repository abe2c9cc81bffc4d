import { expect, it } from 'vitest';
import { chooseShown, type Rankable } from './shown-findings.js';

/** The indices of the shown findings. */
const choose = (...args: Parameters<typeof chooseShown>) =>
  chooseShown(...args).map(({ index }) => index);

const at = (line: number, kind = 'a', severity = 1): Rankable => ({ line, kind, severity });

it('shows all if there is room', () => {
  expect(choose([at(5), at(900), at(1)], { first: 0, last: 3 }, 3)).toEqual([0, 1, 2]);
});

it.each([
  [{ first: 0, last: 1 }, [0, 1, 2]],
  [{ first: 6, last: 9 }, [5, 6, 7]],
  [{ first: 3, last: 4 }, [2, 3, 4]],
])('shows the findings in %j first, then the nearest', (view, shown) => {
  const findings = [0, 1, 2, 3, 4, 5, 6, 7].map((line) => at(line));
  expect(choose(findings, view, 3)).toEqual(shown);
});

it('shows one of each kind before more of the same kind', () => {
  const findings = [at(0), at(1), at(2), at(3), at(900, 'b')];
  expect(choose(findings, { first: 0, last: 0 }, 3)).toEqual([0, 1, 4]);
});

it('shows the most severe of equally near findings', () => {
  const findings = [at(1, 'a', 3), at(1, 'b', 2), at(1, 'c', 0)];
  expect(choose(findings, { first: 0, last: 0 }, 1)).toEqual([2]);
});

it('counts the hidden findings of each kind at one shown finding', () => {
  const findings = [at(0), at(1), at(2, 'b'), at(3), at(4), at(5, 'b'), at(900, 'c')];
  expect(chooseShown(findings, { first: 0, last: 0 }, 4)).toEqual([
    { index: 0, hidden: 2 },
    { index: 1, hidden: 0 },
    { index: 2, hidden: 1 },
    { index: 6, hidden: 0 },
  ]);
});
