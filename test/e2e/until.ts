import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * Polls `ask` until its result is neither `undefined` nor `false`, and returns the result.
 *
 * @throws An error that names `what` after `limit` milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  limit = 60_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`not within ${limit / 1000} s: ${what}`);
    await pause(POLL_MS);
  }
}
