/** An English noun after a number: 1 file, 2 files. */
export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
