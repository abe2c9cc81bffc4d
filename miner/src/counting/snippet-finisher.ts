import type { TemplateTally } from '../map.js';
import { NO_REVIEW, rankTemplates, type Review } from '../rank.js';
import { MIN_DOCUMENTS } from '../thresholds.js';
import { type CorpusRecord, type OutputFile, writeSnippets } from '../write.js';
import { CORPUS_KEY, toCorpusRecord } from './corpus-record.js';
import type { CountRecord } from './counts.js';
import { fromLine, type PartialCounts, unescapeKey } from './partial-lines.js';
import { toTally } from './tally-counts.js';

/** From the counts of a whole corpus, template by template, to the files of its snippets. */
export class SnippetFinisher {
  readonly #review: Review;
  #candidates: Candidate[] = [];
  #corpus: CountRecord | undefined;
  /** Documents of the last candidate, once there are more than are ranked: what fewer have need not be read. */
  #least = 0;

  constructor(review: Review = NO_REVIEW) {
    this.#review = review;
  }

  /** Whether the template goes on: what one document has is kept only where it is stock, or a reviewer said so. */
  readonly isWanted = ({ documents, stock }: CountRecord, askKey: () => string): boolean =>
    stock === true ||
    Number(documents) >= MIN_DOCUMENTS ||
    (this.#review.keep.size > 0 && this.#review.keep.has(unescapeKey(askKey())));

  /** Takes counts that nothing will be added to, in any order. */
  add({ key, counts }: PartialCounts): void {
    if (key === CORPUS_KEY) this.#corpus = counts;
    else if (this.isWanted(counts, () => key))
      this.#candidates.push({ key, tally: toTally(counts) });
    if (this.#candidates.length >= MOST_CANDIDATES * 2) this.#drop();
  }

  /** Takes a line of bytes that nothing will be added to. Throws a `PartialLineError` if it is none. */
  addLine(line: string): void {
    // Nine lines of ten are this; reading them would be most of the work.
    const documents = countDocumentsOf(line);
    if (documents < this.#least) return;
    const isLone = documents === 1 && line.includes('"stock":false');
    if (!isLone || this.#review.keep.size > 0) this.add(fromLine(line));
  }

  /** The files to write, with what else is to be recorded of the corpus. */
  files(more: Partial<CorpusRecord> = {}): readonly OutputFile[] {
    this.#drop();
    const tally = new Map(this.#candidates.map(({ key, tally }) => [unescapeKey(key), tally]));
    const corpus = { ...toCorpusRecord(this.#corpus), ...more };
    return writeSnippets(rankTemplates(tally, corpus.documents, this.#review), corpus);
  }

  /** How many documents the corpus has. */
  get documents(): number {
    return toCorpusRecord(this.#corpus).documents;
  }

  #drop(): void {
    if (this.#candidates.length <= MOST_CANDIDATES) return;
    this.#candidates = this.#candidates.sort(byWeight).slice(0, MOST_CANDIDATES);
    this.#least = this.#candidates.at(-1)?.tally.documents ?? 0;
  }
}

/** `"documents":12` stands first in the counts of a template. */
const DOCUMENTS = '\t{"documents":';

/** Infinity where the line is of another form. */
function countDocumentsOf(line: string): number {
  const at = line.indexOf(DOCUMENTS);
  return at < 0 ? Infinity : Number.parseInt(line.slice(at + DOCUMENTS.length), 10);
}

interface Candidate {
  readonly key: string;
  readonly tally: TemplateTally;
}

/** Templates that are ranked, at most; nobody chooses among more, and a corpus may have millions. */
export const MOST_CANDIDATES = 20_000;

/** As `TallyCounter` chooses: a total order, so that no order of counting shows. */
function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.tally.documents - a.tally.documents ||
    b.key.length - a.key.length ||
    Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))
  );
}
