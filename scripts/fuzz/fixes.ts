import { firstVersion } from '../../test/properties/edit-walk.js';
import { findFixProblem } from '../../test/properties/fix-cases.js';
import { createRandom } from '../../test/repo/random.js';
import type { FuzzRun } from './fuzz-run.js';

/** Number of texts between two progress reports. */
const BATCH = 100;
/** Minimum lengths of a text in UTF-16 units. */
const LENGTHS: readonly number[] = [1, 1, 1, 30, 30, 80, 200];

/** Checks the fixes of random texts; yields the number of texts of each batch. */
export function* fuzzFixes({ seed, onFailure }: FuzzRun): Generator<number> {
  for (let batch = 0; ; batch += 1) {
    const random = createRandom(seed * 1_000_003 + batch);
    for (let done = 0; done < BATCH; done += 1) {
      const { text, kind } = firstVersion(random, LENGTHS[random(LENGTHS.length)] ?? 1);
      const problem = findFixProblem(text, kind);
      if (problem === undefined) continue;
      const small = shrink(text, (shorter) => isSame(findFixProblem(shorter, kind), problem));
      onFailure(JSON.stringify({ problem: findFixProblem(small, kind), kind, text: small }));
    }
    yield BATCH;
  }
}

/** Length of the prefix of a problem that identifies its rule and kind. */
const KIND_LENGTH = 12;

/** Whether both problems have the same rule and kind. */
function isSame(one: string | undefined, other: string): boolean {
  return one?.slice(0, KIND_LENGTH) === other.slice(0, KIND_LENGTH);
}

/** Shrinks the text by removing pieces as long as it still fails. */
function shrink(text: string, stillFails: (text: string) => boolean): string {
  let left = text;
  for (let size = 64; size >= 1; size >>= 1) {
    for (let at = left.length - size; at >= 0; at -= size) {
      const without = left.slice(0, at) + left.slice(at + size);
      if (stillFails(without)) left = without;
    }
  }
  return left;
}
