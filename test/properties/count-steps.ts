import { Session } from 'node:inspector/promises';

/**
 * Counts what the code of core does: how often each of its blocks (bodies of functions and loops, branches) is run. The same
 * work gives the same count on any machine, however busy. What the engine does inside a regular expression is not seen.
 */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps of the work. */
  async count(work: () => void): Promise<number> {
    // Taking the counts sets them to zero.
    await this.#session.post('Profiler.takePreciseCoverage');
    work();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const { url, functions } of result) {
      if (!url.includes('/core/src/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
    return steps;
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}
