/** Runs long work in time slices, so that messages are handled in between. */

/** Length of a slice in milliseconds. */
const SLICE = 50;

/**
 * Runs the steps in slices; between two slices waiting messages are handled.
 * @returns the result of the steps; `undefined` if `isWanted` was false after a pause
 */
export async function runInSlices<T>(
  steps: Iterator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTurn();
    if (!isWanted()) return undefined;
  }
}

/** Resolves after waiting messages have been handled. Uses `setTimeout`, because a browser has no `setImmediate`. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
