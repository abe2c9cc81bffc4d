/** The numbers of tests of a suite by result. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** For each failed test its full name and its message, where the suite gives them. */
  readonly failures: readonly string[];
}

/** The most characters of a failure's message that are kept. */
const MOST_CHARACTERS = 800;

/** The entry of a failed test in `Counts.failures`. */
export function toFailure(name: string, message: string): string {
  return `${name}\n${message.slice(0, MOST_CHARACTERS)}`;
}
