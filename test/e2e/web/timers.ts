// What the suites use of Node's `timers/promises`.

/** Resolves after so many milliseconds. */
export function setTimeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds));
}
