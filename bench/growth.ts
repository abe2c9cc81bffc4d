// How the cost of a check grows with a text that repeats one thing: the exponent is 1 where it grows with the text alone.
import type { CheckedDraft } from './product.js';
import { readUnits, repeatTo } from '../test/properties/triggers.js';
import type { Product } from './build.js';
import { atMost, type Row } from './rows.js';

/** UTF-16 units of the smaller and the larger text of each input. */
export interface GrowthSizes {
  readonly small: number;
  readonly large: number;
}

/** Beside all that the bench measures. */
export const SHORT: GrowthSizes = { small: 8_000, large: 64_000 };
/** Of `--growth`, which measures nothing else. */
export const LONG: GrowthSizes = { small: 16_000, large: 256_000 };

/** What grows with a higher power of the length is too much. */
const STEEP = 1.1;
/** Milliseconds for a million UTF-16 units. */
const SLOW = 1_000;
/** Milliseconds for the larger text below which the time says nothing about growth. */
const LEAST = 50;
/**
 * Rounds of which the least time counts: a pause of the collector or of the machine only adds. What is steep after the
 * first ones is measured again, for it may have been a pause in each.
 */
const ROUNDS = 2;
const MORE_ROUNDS = 6;

/** Signs that only the time of a check is measured with. */
const SIGNS = '’ ) ! -- 切实'.split(' ');

/** How one input fared in one thing that is done with it. */
export interface Growth {
  readonly what: string;
  readonly input: string;
  /** The power of the length with which the time grows; NaN where it is too short to say. */
  readonly exponent: number;
  /** Milliseconds of processor time for a million UTF-16 units, by the larger text. */
  readonly perMillion: number;
}

/** Checks a text of each input in two sizes, and does with it all that is done with a draft. */
export function measureInputs(product: Product, sizes: GrowthSizes): readonly Growth[] {
  return [...readUnits(), ...SIGNS].flatMap((pattern) =>
    ['', '\n'].flatMap((separator) => measureInput(product, pattern + separator, sizes)),
  );
}

function measureInput(product: Product, unit: string, sizes: GrowthSizes): readonly Growth[] {
  const least = new Map<string, Times>();
  for (let round = 0; round < MORE_ROUNDS; round += 1) {
    const isEnough = [...least.values()].every((times) => !isSteep(toGrowth('', '', times, sizes)));
    if (round >= ROUNDS && isEnough) break;
    for (const size of ['small', 'large'] as const) {
      for (const [what, time] of measureText(product, repeatTo(unit, sizes[size]))) {
        const known = least.get(what) ?? { small: Infinity, large: Infinity };
        least.set(what, { ...known, [size]: Math.min(known[size], time) });
      }
    }
  }
  const input = JSON.stringify(unit.length > 30 ? `${unit.slice(0, 30)}…` : unit);
  return [...least].map(([what, times]) => toGrowth(what, input, times, sizes));
}

/** Milliseconds of processor time for the smaller and the larger text. */
interface Times {
  readonly small: number;
  readonly large: number;
}

function toGrowth(what: string, input: string, times: Times, { small, large }: GrowthSizes) {
  const exponent = Math.log(times.large / times.small) / Math.log(large / small);
  return {
    what,
    input,
    exponent: times.large < LEAST ? NaN : exponent,
    perMillion: times.large / (large / 1e6),
  };
}

function isSteep({ exponent }: Growth): boolean {
  return exponent > STEEP;
}

function isGood(growth: Growth): boolean {
  return !isSteep(growth) && growth.perMillion <= SLOW;
}

/** Milliseconds of processor time for each thing that is done with the text. */
function measureText(product: Product, text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  let draft: CheckedDraft | undefined;
  times.set(
    'check',
    timeOf(() => {
      const document = product.parseDocument(text);
      draft = { document, ...product.analyze(document, product.shippedSettings) };
    }),
  );
  for (const [what, run] of Object.entries(product.FEATURES)) {
    times.set(
      what,
      timeOf(() => draft && run(draft)),
    );
  }
  return times;
}

function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Two rows of all: the steepest and the slowest. */
export function sumUpGrowth(growths: readonly Growth[]): readonly Row[] {
  const [slowest] = growths.toSorted((a, b) => b.perMillion - a.perMillion);
  const [steepest] = growths
    .filter(({ exponent }) => !Number.isNaN(exponent))
    .toSorted((a, b) => b.exponent - a.exponent);
  const inputs = new Set(growths.map(({ input }) => input)).size;
  return [
    {
      what: `one thing repeated (${inputs} inputs): steepest exponent`,
      value: steepest?.exponent ?? NaN,
      unit: '',
      target: atMost(STEEP),
      note: steepest ? `${steepest.what}: ${steepest.input}` : '',
    },
    {
      what: 'the slowest of them, a million units',
      value: slowest?.perMillion ?? NaN,
      unit: 'ms CPU',
      target: atMost(SLOW),
      note: slowest ? `${slowest.what}: ${slowest.input}` : '',
    },
  ];
}

/** A line for the check of each input, the steepest first, and for whatever else is too steep or too slow. */
export function formatGrowth(growths: readonly Growth[]): string {
  return [
    'exponent  ms a million',
    ...growths
      .filter((one) => one.what === 'check' || !isGood(one))
      .toSorted((a, b) => rank(b) - rank(a))
      .map((one) => {
        const exponent = Number.isNaN(one.exponent) ? '-' : one.exponent.toFixed(2);
        const mark = isGood(one) ? '  ' : 'NO';
        return `${exponent.padStart(8)}  ${one.perMillion.toFixed(0).padStart(12)}  ${mark}  ${one.what}: ${one.input}`;
      }),
  ].join('\n');
}

function rank({ exponent }: Growth): number {
  return Number.isNaN(exponent) ? 0 : exponent;
}
