import { type MinedPhrase, mergeReview, parseReview } from '../../miner/src/lexicon/review.js';
import { readWrittenPhrases, type WrittenGroup } from '../../miner/src/lexicon/written-phrases.js';
import { toJsonLines } from '../../miner/src/lexicon/write-lexicon.js';

/** Written by `biganzi mine --lexicon`. */
export const MINED_FILE = 'core/data/cliches-mined.json';

/** Written by hand. */
export const REVIEW_FILE = 'core/data/cliches-review.json';

/** Written by hand from knowledge of the genre. */
export const WRITTEN_FILE = 'core/data/cliches-written.json';

/** The file that ships. */
export const CLICHES_FILE = 'core/data/cliches.json';

/** The text of the cliché file: mined phrases that a review kept, and written ones. */
export function toCliches(mined: string, review: string, written: string): string {
  // Written by hand; a test checks its format.
  const groups = JSON.parse(written) as WrittenGroup[];
  // Written by the miner, whose tests cover this format.
  const counted = JSON.parse(mined) as MinedPhrase[];
  return toJsonLines(mergeReview(counted, parseReview(review), readWrittenPhrases(groups)));
}
