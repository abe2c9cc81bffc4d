import { NO_REVIEW, rankTemplates, type Review } from '../rank.js';
import { MIN_DOCUMENTS } from '../thresholds.js';
import { type CorpusRecord, type OutputFile, writeSnippets } from '../write.js';
import { CORPUS_KEY, toCorpusRecord } from './corpus-record.js';
import type { CountRecord } from './counts.js';
import { fromBytes, fromLine, keyOf, type PartialCounts, unescapeKey } from './partial-lines.js';
import { toTally } from './tally-counts.js';

/** From the counts of a whole corpus, template by template, to the files of its snippets. */
export class SnippetFinisher {
  readonly #review: Review;
  #candidates: Candidate[] = [];
  #corpus: CountRecord | undefined;
  /** The last candidate, once there are more than are ranked: what weighs less need not be read. */
  #last: Candidate | undefined;

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
    else if (this.isWanted(counts, () => key)) {
      this.#push({ key, documents: Number(counts.documents), counts });
    }
  }

  /** Takes a line of bytes that nothing will be added to. Throws a `PartialLineError` if it is none. */
  addLine(line: string): void {
    const documents = countDocumentsOf(line);
    if (documents === undefined || line.startsWith(CORPUS_KEY)) {
      this.add(fromLine(line));
      return;
    }
    // Most lines go no further; to read them would be most of the work, and to keep what was read most of the memory.
    const last = this.#last;
    if (last && documents < last.documents) return;
    const known = { documents, stock: line.includes('"stock":true') };
    if (!this.isWanted(known, () => fromBytes(keyOf(line)))) return;
    const key = fromBytes(keyOf(line));
    if (!last || byWeight({ key, documents }, last) < 0) {
      this.#push({ key, documents, counts: copyOf(line) });
    }
  }

  /** The files to write, with what else is to be recorded of the corpus. */
  files(more: Partial<CorpusRecord> = {}): readonly OutputFile[] {
    this.#drop();
    const tally = new Map(
      this.#candidates.map(({ key, counts }) => [unescapeKey(key), toTally(readCandidate(counts))]),
    );
    const corpus = { ...toCorpusRecord(this.#corpus), ...more };
    return writeSnippets(rankTemplates(tally, corpus.documents, this.#review), corpus);
  }

  /** How many documents the corpus has. */
  get documents(): number {
    return toCorpusRecord(this.#corpus).documents;
  }

  #push(candidate: Candidate): void {
    this.#candidates.push(candidate);
    if (this.#candidates.length >= MOST_CANDIDATES * 2) this.#drop();
  }

  #drop(): void {
    if (this.#candidates.length <= MOST_CANDIDATES) return;
    this.#candidates = this.#candidates.sort(byWeight).slice(0, MOST_CANDIDATES);
    this.#last = this.#candidates.at(-1);
  }
}

/** `"documents":12` stands first in the counts of a template. */
const DOCUMENTS = '\t{"documents":';

function countDocumentsOf(line: string): number | undefined {
  const at = line.indexOf(DOCUMENTS);
  return at < 0 ? undefined : Number.parseInt(line.slice(at + DOCUMENTS.length), 10);
}

interface Weight {
  readonly key: string;
  readonly documents: number;
}

interface Candidate extends Weight {
  /** A line is kept as it came until it is ranked. */
  readonly counts: CountRecord | string;
}

function readCandidate(counts: CountRecord | string): CountRecord {
  return typeof counts === 'string' ? fromLine(counts).counts : counts;
}

/** The bytes alone: a line that was cut out keeps alive all that was read with it. */
function copyOf(line: string): string {
  return Buffer.from(line, 'latin1').toString('latin1');
}

/** Templates that are ranked, at most; nobody chooses among more, and a corpus may have millions. */
export const MOST_CANDIDATES = 20_000;

/** As `TallyCounter` chooses: a total order, so that no order of counting shows. */
function byWeight(a: Weight, b: Weight): number {
  return (
    b.documents - a.documents ||
    b.key.length - a.key.length ||
    Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))
  );
}
