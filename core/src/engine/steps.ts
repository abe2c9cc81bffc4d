/** Runs an iterator of steps to its end and returns its result. */
export function finishSteps<T>(steps: Iterator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
