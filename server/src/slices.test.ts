import { expect, it } from 'vitest';
import { runInSlices } from './slices.js';

function* count(to: number): Generator<undefined, number> {
  for (let at = 0; at < to; at += 1) yield;
  return to;
}

it('returns the result of the steps', async () => {
  expect(await runInSlices(count(1000), () => true)).toBe(1000);
});

it('stops after a pause if the work is no longer wanted', async () => {
  let isWanted = true;
  function* endless(): Generator<undefined, void> {
    for (;;) yield;
  }
  const work = runInSlices(endless(), () => isWanted);
  isWanted = false;
  expect(await work).toBeUndefined();
});
