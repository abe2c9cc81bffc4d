// Measures how the cost of a check grows with the length of a text that repeats one unit: the exponent is 1 for linear growth.
import type { CheckedDraft } from './product.js';
import { readUnits, repeatTo } from '../test/properties/triggers.js';
import type { Product } from './build.js';
import { atMost, type Row } from './rows.js';

/** Lengths of the smaller and the larger text of each input, in UTF-16 units. */
export interface GrowthSizes {
  readonly small: number;
  readonly large: number;
}

/** Used as part of the whole bench. */
export const SHORT: GrowthSizes = { small: 8_000, large: 64_000 };
/** Used with `--growth`, which measures nothing else. */
export const LONG: GrowthSizes = { small: 16_000, large: 256_000 };

/** Largest allowed exponent. */
const MAX_EXPONENT = 1.1;
/** Limit in milliseconds per million UTF-16 units. */
const MAX_PER_MILLION = 1_000;
/** Below this time for the larger text, in milliseconds, no exponent is computed. */
const MIN_TIME = 50;
/**
 * Number of rounds; the shortest time is used, because pauses of the garbage collector or the machine only add. An input that
 * is steep after the first rounds is measured again, because each may have had a pause.
 */
const ROUNDS = 2;
const MORE_ROUNDS = 6;

/** Further inputs besides those of the property tests. */
const SIGNS = '’ ) ! -- 切实'.split(' ');

/** The measured growth of one operation on one input. */
export interface Growth {
  readonly what: string;
  readonly input: string;
  /** Exponent of the growth with the length; NaN if the time is too short. */
  readonly exponent: number;
  /** Milliseconds of processor time per million UTF-16 units, for the larger text. */
  readonly perMillion: number;
}

/** Measures the check and all features on a text of each input in two sizes. */
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
    exponent: times.large < MIN_TIME ? NaN : exponent,
    perMillion: times.large / (large / 1e6),
  };
}

function isSteep({ exponent }: Growth): boolean {
  return exponent > MAX_EXPONENT;
}

function isGood(growth: Growth): boolean {
  return !isSteep(growth) && growth.perMillion <= MAX_PER_MILLION;
}

/** Milliseconds of processor time for each operation on the text. */
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

/** Two rows: the steepest and the slowest input. */
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
      target: atMost(MAX_EXPONENT),
      note: steepest ? `${steepest.what}: ${steepest.input}` : '',
    },
    {
      what: 'the slowest of them, a million units',
      value: slowest?.perMillion ?? NaN,
      unit: 'ms CPU',
      target: atMost(MAX_PER_MILLION),
      note: slowest ? `${slowest.what}: ${slowest.input}` : '',
    },
  ];
}

/** One line per input for the check, and for any other operation that is too steep or too slow; steepest first. */
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
