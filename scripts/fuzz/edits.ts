import { createRandom } from '../../test/repo/random.js';
import {
  createFollower,
  findDivergence,
  firstVersion,
  nextVersion,
  type Version,
} from '../../test/properties/edit-walk.js';
import type { FuzzRun } from './fuzz-run.js';

/** Number of edits per draft. */
const WALK_LENGTH = 80;
/** Initial lengths of a draft, and the length at which its walk ends; in UTF-16 units. */
interface Lengths {
  readonly first: readonly number[];
  readonly most: number;
}

/** Most drafts are short, because the cost of an edit grows with the speech, and a stale result needs only few lines. */
const SHORT: Lengths = { first: [0, 10, 20, 40, 80], most: 200 };
const LONG: Lengths = { first: [80, 300], most: 700 };
/** One in this many walks is through a long draft. */
const LONG_WALK_INTERVAL = 8;
/**
 * One in this many versions is compared, and the last of each walk: a fresh analysis costs three times as much as an edit, and
 * a stale part stays so until it is edited.
 */
const COMPARE_INTERVAL = 4;

/** Runs walks of random edits; yields the number of edits of each. */
export function* fuzzEdits({ seed, onFailure }: FuzzRun): Generator<number> {
  for (let walk = 0; ; walk += 1) {
    const random = createRandom(seed * 1_000_003 + walk);
    const { follow, compare } = createFollower();
    const { first, most } = random(LONG_WALK_INTERVAL) > 0 ? SHORT : LONG;
    const versions: Version[] = [firstVersion(random, first[random(first.length)] ?? 0)];
    let last = versions[0] as Version; // just added
    for (let step = 0; step <= WALK_LENGTH; step += 1) {
      const isLast = step === WALK_LENGTH || last.text.length >= most;
      if (!isLast && random(COMPARE_INTERVAL) > 0) follow(last);
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

/** Shrinks a failure to fewer and shorter versions that still diverge. */
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

/** Removes pieces of `size` UTF-16 units from all versions as long as they still diverge. */
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
