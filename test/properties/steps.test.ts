/**
 * How the work grows with a text that repeats one thing, counted in steps of the code instead of time: with four times the text it
 * is about four times the work. Some triggers in every run; STEPS=1000 tries all there are, and prints the steepest and the
 * dearest.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, type Diagnostic, parseDocument } from '../../core/src/index.js';
import { createRandom } from '../repo/random.js';
import { StepCounter } from './count-steps.js';
import { FEATURES } from './features.js';
import { ONCE_SQUARE, readTriggers, repeatTo } from './triggers.js';

/** Triggers that are tried beside those that once were steep. */
const SHARE = Number(process.env.STEPS ?? 6);
/** Draws them, the same in every run: what is known to be steep elsewhere must not stop another change. */
const SEED = 3;
/** UTF-16 units. */
const SMALL = 8_000;
const LARGE = 32_000;
/** The power of the length with which the work may grow. */
const STEEPEST = 1.1;
/** Below three steps a unit, a look-up by halves alone gives an exponent of 1.1, and nothing is slow. */
const FEWEST = 3 * LARGE;

interface Growth {
  readonly what: string;
  readonly trigger: string;
  readonly exponent: number;
  readonly stepsPerUnit: number;
}

const counter = new StepCounter();
const measured: Growth[] = [];

beforeAll(async () => {
  // First of all: of a function that has run already, the engine counts the calls alone.
  await counter.start();
  // What is compiled once is compiled now.
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

it.each(chooseTriggers())('the work over %j again and again grows with the text', async (unit) => {
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
  while (triggers.length > SHARE) triggers.splice(random(triggers.length), 1);
  return [...new Set([...ONCE_SQUARE, ...triggers])];
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
