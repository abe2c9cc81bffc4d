import { expect, test } from 'vitest';
import { longestIncreasing } from './longest-increasing.js';

const lengthOf = (numbers: readonly number[]) => longestIncreasing(numbers).length;

test('positions of the numbers that may stay where they are', () => {
  expect(longestIncreasing([])).toEqual([]);
  expect(longestIncreasing([0, 1, 2])).toEqual([0, 1, 2]);
  expect(longestIncreasing([3, 0, 1, 2])).toEqual([1, 2, 3]);
  expect(longestIncreasing([1, 2, 3, 0])).toEqual([0, 1, 2]);
});

test('equal numbers do not increase', () => {
  expect(lengthOf([5, 5, 5])).toBe(1);
  expect(lengthOf([1, 3, 3, 2, 4])).toBe(3);
});
