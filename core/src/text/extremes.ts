// `Math.min(...numbers)` overflows the stack from about 100,000 numbers on.

/** The smallest of the numbers; `Infinity` where there are none. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Infinity);
}

/** The largest of the numbers; `-Infinity` where there are none. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), -Infinity);
}
