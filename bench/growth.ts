// How the cost of a check grows with a text that repeats one thing: the exponent is 1 where it grows with the text alone.
import { readUnits, repeatTo } from '../test/properties/triggers.js';
import type { Product } from './build.js';
import { atMost, type Row } from './rows.js';

/** UTF-16 units. Below the smaller size the first steps of the compiler are measured. */
const SIZES = [8_000, 32_000] as const;
/** What grows faster is looked at again, and is too much. */
const STEEP = 1.4;
/** A text checked in less processor time says nothing about growth. */
const LEAST = 200;

/** Signs that only the time of a check is measured with. */
const SIGNS = '’ ) ! -- 切实'.split(' ');

/** The rows of the growth table. */
export function measureGrowth(product: Product): Row[] {
  const measured = [...readUnits(), ...SIGNS].flatMap((pattern) =>
    measurePattern(product, pattern),
  );
  const [slowest] = measured.toSorted((a, b) => b.last - a.last);
  const [steepest] = measured
    .filter(({ last }) => last >= LEAST)
    .toSorted((a, b) => b.exponent - a.exponent);
  return [
    {
      what: `one thing repeated (${measured.length} patterns): steepest exponent`,
      value: steepest?.exponent ?? NaN,
      unit: '',
      target: atMost(STEEP),
      note: steepest?.name ?? '',
    },
    {
      what: `the slowest of them, ${SIZES[1]} units`,
      value: slowest?.last ?? NaN,
      unit: 'ms CPU',
      target: atMost(2_000),
      note: slowest?.name ?? '',
    },
  ];
}

interface Growth {
  readonly name: string;
  readonly exponent: number;
  /** Milliseconds of processor time for the larger size. */
  readonly last: number;
}

function measurePattern(product: Product, pattern: string): readonly Growth[] {
  return ['', '\n'].map((separator) => {
    const unit = pattern + separator;
    const name = JSON.stringify(unit.slice(0, 30));
    const first = measureUnit(product, unit, name);
    // A pause of the collector or of the machine is not seen twice.
    if (first.exponent <= STEEP) return first;
    const second = measureUnit(product, unit, name);
    return second.exponent < first.exponent ? second : first;
  });
}

function measureUnit(product: Product, unit: string, name: string): Growth {
  const [small, large] = SIZES;
  const from = check(product, unit, small);
  const last = check(product, unit, large);
  return { name, exponent: Math.log(last / from) / Math.log(large / small), last };
}

/** Milliseconds of processor time to read and check the text. */
function check(product: Product, unit: string, size: number): number {
  const text = repeatTo(unit, size);
  const from = process.cpuUsage();
  product.analyze(product.parseDocument(text), product.shippedSettings);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
