/**
 * Sends random messages, many of them invalid, to the built server, which must survive, stay correct and not grow. A small
 * number in every run; `FUZZ_MESSAGES=100000 npx vitest run --config vitest.lsp.config.ts test/lsp/protocol-fuzz.test.ts` for a long run.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRandom } from '../repo/random.js';
import { FUZZ } from '../repo/texts.js';
import { type ShownFinding, toShownFinding } from './fresh-check.js';
import { FuzzClient } from './fuzz-client.js';
import { type Session, startSession } from './session.js';

const MESSAGES = Number(process.env.FUZZ_MESSAGES ?? 2000);
/** The number of messages after which everything is loaded and memory must not grow. */
const WARM = 20_000;
/** The most growth until the end, as a share of the resident memory after `WARM` messages. */
const MOST_GROWTH = 0.1;
/** The number of messages between two measurements of the memory. */
const STEP = 10_000;
/** In milliseconds; on a busy machine a hundred thousand messages take an hour. */
const LIMIT = 3 * 3_600_000;

it(
  `after ${MESSAGES} random messages the server is alive, correct and no larger`,
  { timeout: LIMIT },
  async () => {
    const session = await startSession({ settings: {} });
    const client = new FuzzClient(session, createRandom(FUZZ.seed));
    const sizes: number[] = [];
    while (client.sent < MESSAGES) {
      await client.send();
      if (client.sent < (sizes.length + 1) * STEP) continue;
      await client.settle();
      sizes.push(residentMegabytes(session));
      console.log(`${client.sent} messages: ${(sizes.at(-1) ?? 0).toFixed(1)} MB`);
    }
    await client.finish();
    expect(client.unexpectedLogs).toEqual([]);

    const fresh = await startSession({ settings: {} });
    session.settings = {};
    await session.changeSettings(null);
    for (const { uri, languageId, text } of client.drafts) {
      if (text === undefined) continue;
      await fresh.open(uri, text, languageId);
      const expected = (await fresh.diagnostics(uri)).map(toShownFinding);
      expect(await pullUntil(session, uri, expected), text).toEqual(expected);
    }
    expectFlat(sizes);
    for (const server of [session, fresh]) {
      await server.shutdown();
      expect(await server.exit()).toBe(0);
    }
  },
);

/** New settings may arrive late, after which the server asks for a refresh. */
const MOST_PULLS = 50;

/** Pulls until the diagnostics are the expected ones, at most `MOST_PULLS` times, and returns the last ones. */
async function pullUntil(session: Session, uri: string, expected: readonly ShownFinding[]) {
  let found: readonly ShownFinding[] = [];
  for (let pull = 0; pull < MOST_PULLS; pull += 1) {
    found = (await session.diagnostics(uri)).map(toShownFinding);
    if (JSON.stringify(found) === JSON.stringify(expected)) break;
  }
  return found;
}

/** Checks the memory if the run was long enough and the system reports the size of a process. */
function expectFlat(sizes: readonly number[]): void {
  const warm = sizes[WARM / STEP - 1];
  const last = sizes.at(-1);
  if (warm === undefined || last === undefined || Number.isNaN(warm)) return;
  expect(last).toBeLessThanOrEqual(warm * (1 + MOST_GROWTH));
}

/** VmRSS:	   71234 kB */
const RESIDENT = /^VmRSS:\s+(?<size>\d+) kB$/mu;

/** Returns the resident memory in megabytes; NaN on systems other than Linux. */
function residentMegabytes({ pid }: Session): number {
  if (process.platform !== 'linux' || pid === undefined) return Number.NaN;
  return Number(RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.size) / 1024;
}
