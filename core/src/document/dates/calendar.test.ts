import { expect, test } from 'vitest';
import { daysInMonth, weekdayOf } from './calendar.js';

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [undefined, 2, 29],
  [2024, 4, 30],
  [2024, 12, 31],
  [2024, 13, 0],
  [2024, 0, 0],
])('%s-%i has %i days', (year, month, days) => {
  expect(daysInMonth(month, year)).toBe(days);
});

// Dates with a known weekday; 0 is Sunday.
test.each([
  [1900, 1, 1, 1],
  [1949, 10, 1, 6],
  [1999, 12, 31, 5],
  [2000, 1, 1, 6],
  [2000, 2, 29, 2],
  [2024, 2, 19, 1],
  [2024, 2, 29, 4],
  [2024, 3, 1, 5],
  [2099, 12, 31, 4],
])('%i-%i-%i is weekday %i', (year, month, day, weekday) => {
  expect(weekdayOf(year, month, day)).toBe(weekday);
});
