import { type MinedPhrase, mergeReview, parseReview } from '../../miner/src/lexicon/review.js';
import { toJsonLines } from '../../miner/src/lexicon/write-lexicon.js';

/** Written by `biganzi mine --lexicon`. */
export const MINED_FILE = 'core/data/cliches-mined.json';

/** Written by hand. */
export const REVIEW_FILE = 'core/data/cliches-review.json';

/** What ships. */
export const CLICHES_FILE = 'core/data/cliches.json';

/** The file of clichés: what was mined and a review kept. */
export function toCliches(mined: string, review: string): string {
  // The file of mined phrases is the miner's own, and its reader is tested with it.
  return toJsonLines(mergeReview(JSON.parse(mined) as MinedPhrase[], parseReview(review)));
}
