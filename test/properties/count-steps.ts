import { Session } from 'node:inspector/promises';

/**
 * Counts how often the blocks of core's code (bodies of functions and loops, branches) are executed. The same work gives the
 * same count on any machine, however busy. Work inside regular expressions is not counted.
 */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Runs `work` and returns its number of steps. */
  async count(work: () => void): Promise<number> {
    // Taking the coverage resets the counts.
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
