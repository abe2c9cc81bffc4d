import { expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { analyze, parseDocument } from '../../core/src/index.js';

const groups = shippedSettings.lexicon.lawNames?.groups ?? [];

function isReported(text: string): boolean {
  return analyze(
    parseDocument(`在会上的讲话\n同志们：\n${text}\n`),
    shippedSettings,
  ).diagnostics.some(({ rule }) => rule === 'fixed-expression');
}

it.each(groups)('$source', ({ names, example }) => {
  expect(names.some((name) => example === `《${name}》`)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => isReported(`贯彻《${name}》。`))).toEqual([]);
  // With two characters exchanged in the middle.
  const middle = Math.floor(example.length / 2);
  const wrong =
    example.slice(0, middle - 1) +
    example.charAt(middle) +
    example.charAt(middle - 1) +
    example.slice(middle + 1);
  expect(isReported(`贯彻${wrong}。`)).toBe(true);
});
