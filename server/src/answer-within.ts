/** Milliseconds: short beside the start of an editor. */
export const ANSWER_TIMEOUT_MS = 1000;

/**
 * Waits for a promise for a limited time.
 * @returns its value, wrapped; `undefined` on timeout. Rejects if the promise rejects in time.
 */
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
