import { mapDocument } from '../map.js';
import { CORPUS_KEY, countDocument } from './corpus-record.js';
import { addInto, type Counts, emptyRecord } from './counts.js';
import { type PartialCounts, toBytes, toLine } from './partial-lines.js';
import { RunFolder } from './run-folder.js';
import { type IsWanted, TallyCounter } from './tally-counter.js';

/** When and where a counter writes its counts to the disk. */
export interface SpillOptions {
  /** Approximate size of the counts, in bytes, above which they are written to the disk. */
  readonly memory?: number;
  /** The parent of the temporary folder; the system's by default. */
  readonly temporary?: string | undefined;
}

/** In bytes. Enough for about 700,000 different templates, as thirty megabytes of drafts have; the process needs three times as much in total. */
export const DEFAULT_MEMORY = 90_000_000;

/** Half of a surrogate pair without the other half. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Counts the templates of documents in bounded memory, as an external sort: sorted runs go to the disk. The caller must `close` it. */
export class CorpusCounter {
  readonly #spillOptions: SpillOptions;
  readonly #counter = new TallyCounter();
  #record: Record<string, Counts> | undefined;
  #folder: RunFolder | undefined;

  constructor(spillOptions: SpillOptions = {}) {
    this.#spillOptions = spillOptions;
  }

  /** Adds a document. @throws the system error if the disk is full */
  add(text: string): void {
    // A lone surrogate has no UTF-8 form: it is replaced here as it would be on the disk.
    const whole = text.replace(LONE_SURROGATES, '\ufffd');
    addInto((this.#record ??= emptyRecord()), countDocument(whole));
    this.#counter.add(mapDocument(whole));
    if (this.#counter.memory > (this.#spillOptions.memory ?? DEFAULT_MEMORY)) this.#spill();
  }

  /** The counts as lines of bytes in key order. */
  *lines(): Generator<string> {
    if (!this.#folder) {
      yield* this.#ownLines();
      return;
    }
    this.#spill();
    yield* this.#folder.lines();
  }

  /**
   * A shortcut to the wanted counts in key order, without lines; `undefined` if counts are on the disk. At most about `most` are
   * returned, those that more documents have.
   */
  partials(isWanted: IsWanted, most?: number): Iterable<PartialCounts> | undefined {
    return this.#folder ? undefined : this.#ownPartials(isWanted, most);
  }

  /** Writes all counts to the disk and returns the paths of the runs; they exist until `close`. */
  toRuns(): readonly string[] {
    this.#spill();
    return this.#folder?.runs ?? [];
  }

  /** Removes the temporary files. */
  close(): void {
    this.#folder?.remove();
  }

  #spill(): void {
    this.#folder ??= new RunFolder(this.#spillOptions.temporary);
    this.#folder.write(this.#ownLines());
    this.#counter.clear();
    this.#record = undefined;
  }

  *#ownLines(): Generator<string> {
    if (this.#record !== undefined) {
      yield toBytes(toLine({ key: CORPUS_KEY, counts: this.#record }));
    }
    for (const line of this.#counter.lines()) yield toBytes(line);
  }

  *#ownPartials(isWanted?: IsWanted, most?: number): Generator<PartialCounts> {
    if (this.#record !== undefined) yield { key: CORPUS_KEY, counts: this.#record };
    yield* this.#counter.partials(isWanted, most);
  }
}
