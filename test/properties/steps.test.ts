/**
 * Tests that the work grows about linearly with the length of a repetitive text, measured in executed blocks instead of time.
 * Every run tries some triggers; STEPS=1000 tries all, and prints those with the steepest growth and with the most steps.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, type Diagnostic, parseDocument } from '../../core/src/index.js';
import { createRandom } from '../repo/random.js';
import { StepCounter } from './count-steps.js';
import { FEATURES } from './features.js';
import { ONCE_QUADRATIC, readTriggers, repeatTo } from './triggers.js';

/** The number of triggers tried in addition to those that once grew quadratically. */
const SAMPLE_SIZE = Number(process.env.STEPS ?? 6);
/** The seed of the sample, the same in every run, so that a change does not fail by a trigger it does not concern. */
const SEED = 3;
/** In UTF-16 units. */
const SMALL = 8_000;
const LARGE = 32_000;
/** The greatest allowed exponent of the growth with the length. */
const STEEPEST = 1.1;
/**
 * With fewer than four steps per UTF-16 unit a binary search alone gives an exponent of 1.1 (3.3 steps: 1.1004), and nothing
 * is slow.
 */
const FEWEST = 4 * LARGE;

interface Growth {
  readonly what: string;
  readonly trigger: string;
  readonly exponent: number;
  readonly stepsPerUnit: number;
}

const counter = new StepCounter();
const measured: Growth[] = [];

beforeAll(async () => {
  // Before any other call: for functions that have already run, the engine counts only calls, not blocks.
  await counter.start();
  // Compiles lazily built tables before the measurement.
  analyze(parseDocument('同志们：\n一、加强领导。'), shippedSettings);
});

afterAll(async () => {
  await counter.stop();
  if (process.env.STEPS === undefined) return;
  const shown = [
    ...measured.toSorted((a, b) => b.exponent - a.exponent).slice(0, 20),
    ...measured.toSorted((a, b) => b.stepsPerUnit - a.stepsPerUnit).slice(0, 10),
  ];
  for (const { what, trigger, exponent, stepsPerUnit } of shown) {
    console.log(`${exponent.toFixed(2)}  ${stepsPerUnit.toFixed(0)} a unit  ${what}: ${trigger}`);
  }
});

it.each(chooseTriggers())('the work over repeated %j grows linearly', async (unit) => {
  const counts = new Map<string, number[]>();
  for (const size of [SMALL, LARGE]) {
    for (const [what, steps] of await countSteps(repeatTo(unit, size))) {
      counts.set(what, [...(counts.get(what) ?? []), steps]);
    }
  }
  const grown = [...counts].map(([what, steps]) => toGrowth(what, unit, steps));
  measured.push(...grown);
  expect(grown.filter(({ exponent }) => exponent > STEEPEST)).toEqual([]);
});

function chooseTriggers(): readonly string[] {
  const triggers = [...readTriggers()];
  const random = createRandom(SEED);
  while (triggers.length > SAMPLE_SIZE) triggers.splice(random(triggers.length), 1);
  return [...new Set([...ONCE_QUADRATIC, ...triggers])];
}

async function countSteps(text: string): Promise<ReadonlyMap<string, number>> {
  const steps = new Map<string, number>();
  let document = parseDocument('');
  steps.set('parsing', await counter.count(() => (document = parseDocument(text))));
  let diagnostics: readonly Diagnostic[] = [];
  const check = () => ({ diagnostics } = analyze(document, shippedSettings));
  steps.set('checking', await counter.count(check));
  for (const [what, run] of Object.entries(FEATURES)) {
    steps.set(what, await counter.count(() => void run({ document, diagnostics })));
  }
  return steps;
}

function toGrowth(what: string, unit: string, steps: readonly number[]): Growth {
  const [small = 0] = steps;
  const large = steps.at(-1) ?? 0;
  return {
    what,
    trigger: JSON.stringify(unit.slice(0, 30)),
    exponent: large < FEWEST ? 0 : Math.log(large / small) / Math.log(LARGE / SMALL),
    stepsPerUnit: large / LARGE,
  };
}
