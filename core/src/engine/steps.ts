/** Takes work that is done in steps to its end at once. */
export function finishSteps<T>(steps: Iterator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
