/** Milliseconds a writer does not notice beside the start of an editor. */
export const PATIENCE = 1000;

/** What the promise brings, or `undefined` when it takes longer. Rejects as it does within the time. */
export async function answerWithin<T>(
  promise: Promise<T>,
  milliseconds: number,
): Promise<{ readonly value: T } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise.then((value) => ({ value })), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
