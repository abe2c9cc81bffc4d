// The functions of Node's `timers/promises` that the suites use.

/** Resolves after the given number of milliseconds. */
export function setTimeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds));
}
