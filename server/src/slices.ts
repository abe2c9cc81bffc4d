/** Long work that lets messages through. */

/** Milliseconds of work after which what has come in meanwhile is looked at. */
const SLICE = 50;

/**
 * Takes the steps to their end, in slices; between two of them the messages that wait are handled.
 * @returns what the steps end with; `undefined` where `isWanted` was false after a pause
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

/** After the messages that have come in; a browser has no `setImmediate`. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
