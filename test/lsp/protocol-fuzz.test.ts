/**
 * Random messages, many of them broken, against the built server: at the end it is there, right, and no larger. A bounded
 * share in every run; `FUZZ_MESSAGES=100000 npx vitest run --config vitest.lsp.config.ts test/lsp/protocol-fuzz.test.ts` at length.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRandom } from '../repo/random.js';
import { FUZZ } from '../repo/texts.js';
import { type Seen, toSeen } from './fresh-check.js';
import { FuzzClient } from './fuzz-client.js';
import { type Session, startSession } from './session.js';

const MESSAGES = Number(process.env.FUZZ_MESSAGES ?? 2000);
/** From so many messages on everything is loaded, and memory may grow no more. */
const WARM = 20_000;
/** Part of the resident memory at `WARM` messages by which it may have grown at the end. */
const MOST_GROWTH = 0.1;
/** Messages between two readings of the memory. */
const STEP = 10_000;
/** Milliseconds; on a busy machine a hundred thousand messages take an hour. */
const LIMIT = 3 * 3_600_000;

it(
  `after ${MESSAGES} random messages the server is alive, right and no larger`,
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
    expect(client.complaints).toEqual([]);

    const fresh = await startSession({ settings: {} });
    session.settings = {};
    await session.changeSettings(null);
    for (const { uri, languageId, text } of client.drafts) {
      if (text === undefined) continue;
      await fresh.open(uri, text, languageId);
      const expected = (await fresh.diagnostics(uri)).map(toSeen);
      expect(await pullUntil(session, uri, expected), text).toEqual(expected);
    }
    expectFlat(sizes);
    for (const one of [session, fresh]) {
      await one.shutdown();
      expect(await one.exit()).toBe(0);
    }
  },
);

/** New settings may come late, and then the client is told to pull again. */
const MOST_PULLS = 50;

/** What the server says last, or as soon as it says what is expected. */
async function pullUntil(session: Session, uri: string, expected: readonly Seen[]) {
  let seen: readonly Seen[] = [];
  for (let pull = 0; pull < MOST_PULLS; pull += 1) {
    seen = (await session.diagnostics(uri)).map(toSeen);
    if (JSON.stringify(seen) === JSON.stringify(expected)) break;
  }
  return seen;
}

/** Where the run was long enough, and the system says how large a process is. */
function expectFlat(sizes: readonly number[]): void {
  const warm = sizes[WARM / STEP - 1];
  const last = sizes.at(-1);
  if (warm === undefined || last === undefined || Number.isNaN(warm)) return;
  expect(last).toBeLessThanOrEqual(warm * (1 + MOST_GROWTH));
}

/** VmRSS:	   71234 kB */
const RESIDENT = /^VmRSS:\s+(?<size>\d+) kB$/mu;

/** Only Linux says it in a file; elsewhere there is no number. */
function residentMegabytes({ pid }: Session): number {
  if (process.platform !== 'linux' || pid === undefined) return Number.NaN;
  return Number(RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.size) / 1024;
}
