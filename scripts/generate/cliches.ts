import { type MinedPhrase, mergeReview, parseReview } from '../../miner/src/lexicon/review.js';
import { readWrittenPhrases, type WrittenGroup } from '../../miner/src/lexicon/written-phrases.js';
import { toJsonLines } from '../../miner/src/lexicon/write-lexicon.js';

/** Written by `biganzi mine --lexicon`. */
export const MINED_FILE = 'core/data/cliches-mined.json';

/** Written by hand. */
export const REVIEW_FILE = 'core/data/cliches-review.json';

/** Written by hand from knowledge of the genre. */
export const WRITTEN_FILE = 'core/data/cliches-written.json';

/** What ships. */
export const CLICHES_FILE = 'core/data/cliches.json';

/** The file of clichés: what was mined and a review kept, and what was written down. */
export function toCliches(mined: string, review: string, written: string): string {
  // Written by hand; a test holds the file to this form.
  const groups = JSON.parse(written) as WrittenGroup[];
  // The file of mined phrases is the miner's own, and its reader is tested with it.
  const counted = JSON.parse(mined) as MinedPhrase[];
  return toJsonLines(mergeReview(counted, parseReview(review), readWrittenPhrases(groups)));
}
