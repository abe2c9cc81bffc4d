import { createRandom } from '../../test/repo/random.js';
import {
  createFollower,
  findDivergence,
  firstVersion,
  nextVersion,
  type Version,
} from '../../test/properties/edit-walk.js';
import type { FuzzRun } from './fuzz-run.js';

/** Edits of one draft, after which another one is begun. */
const WALK = 80;
/** UTF-16 units of a draft when it is begun, and up to which it may grow before another one is begun. */
interface Lengths {
  readonly first: readonly number[];
  readonly most: number;
}

/** Most drafts: what an edit costs grows with its speech, and what may become stale needs few lines. */
const SHORT: Lengths = { first: [0, 10, 20, 40, 80], most: 200 };
const LONG: Lengths = { first: [80, 300], most: 700 };
/** Of so many walks one is through a long draft. */
const LONG_WALK = 8;
/**
 * Of so many versions one is compared, and the last of a walk: a fresh analysis costs three times an edit, and what is stale
 * in a part stays so until that part is edited.
 */
const COMPARED = 4;

/** Walks of random edits; yields the edits done, walk by walk. */
export function* fuzzEdits({ seed, onFailure }: FuzzRun): Generator<number> {
  for (let walk = 0; ; walk += 1) {
    const random = createRandom(seed * 1_000_003 + walk);
    const { follow, compare } = createFollower();
    const { first, most } = random(LONG_WALK) > 0 ? SHORT : LONG;
    const versions: Version[] = [firstVersion(random, first[random(first.length)] ?? 0)];
    let last = versions[0] as Version; // just put there
    for (let step = 0; step <= WALK; step += 1) {
      const isLast = step === WALK || last.text.length >= most;
      if (!isLast && random(COMPARED) > 0) follow(last);
      else if (compare(last)) {
        onFailure(JSON.stringify(shrink(versions)));
        break;
      }
      if (isLast) break;
      last = nextVersion(last, random);
      versions.push(last);
    }
    yield versions.length - 1;
  }
}

/** Fewer and shorter versions that diverge as well. */
function shrink(versions: readonly Version[]): readonly Version[] {
  let fewest = versions;
  for (let count = 2; count < versions.length; count += 1) {
    const tail = versions.slice(-count);
    if (!findDivergence(tail)) continue;
    fewest = tail;
    break;
  }
  fewest = dropVersions(fewest);
  for (let size = 256; size >= 1; size = size >> 1) fewest = dropPieces(fewest, size);
  return fewest;
}

function dropVersions(versions: readonly Version[]): readonly Version[] {
  let left = versions;
  for (let at = left.length - 2; at >= 0; at -= 1) {
    const without = left.filter((_, index) => index !== at);
    if (findDivergence(without)) left = without;
  }
  return left;
}

/** Takes pieces of so many units out of all versions that have them, as long as they still diverge. */
function dropPieces(versions: readonly Version[], size: number): readonly Version[] {
  let left = versions;
  for (const fromEnd of [false, true]) {
    const longest = Math.max(...left.map(({ text }) => text.length));
    for (let at = longest; at >= 0; at -= size) {
      const without = left.map((version) => ({
        ...version,
        text: fromEnd ? cutFromEnd(version.text, at, size) : cut(version.text, at, size),
      }));
      if (findDivergence(without)) left = without;
    }
  }
  return left;
}

function cut(text: string, at: number, size: number): string {
  return text.slice(0, at) + text.slice(at + size);
}

function cutFromEnd(text: string, at: number, size: number): string {
  const end = Math.max(0, text.length - at);
  return text.slice(0, Math.max(0, end - size)) + text.slice(end);
}
