import { mapDocument } from '../map.js';
import { CORPUS_KEY, countDocument } from './corpus-record.js';
import { addInto, type Counts, emptyRecord } from './counts.js';
import { type PartialCounts, toBytes, toLine } from './partial-lines.js';
import { RunFolder } from './run-folder.js';
import { type IsWanted, TallyCounter } from './tally-counter.js';

/** Where a counter may put what it has no room for. */
export interface Room {
  /** Bytes of counts, about, that are kept in memory before they go to the disk. */
  readonly memory?: number;
  /** The folder in which a temporary one is made; the system's by default. */
  readonly temporary?: string | undefined;
}

/** Bytes. Some 700,000 different templates, as thirty megabytes of drafts have; the program and its garbage take three times as much. */
export const DEFAULT_MEMORY = 90_000_000;

/** Half a surrogate pair without the other half. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Counts the templates of documents, in bounded memory. `close` it when its lines were read, or when they are not wanted. */
export class CorpusCounter {
  readonly #room: Room;
  readonly #counter = new TallyCounter();
  #record: Record<string, Counts> | undefined;
  #folder: RunFolder | undefined;

  constructor(room: Room = {}) {
    this.#room = room;
  }

  /** Adds a document. Throws the system's error where the disk is full. */
  add(text: string): void {
    // Half a surrogate pair has no bytes of its own: it is what it will be on the disk from the start.
    const whole = text.replace(LONE_SURROGATES, '\ufffd');
    addInto((this.#record ??= emptyRecord()), countDocument(whole));
    this.#counter.add(mapDocument(whole));
    if (this.#counter.memory > (this.#room.memory ?? DEFAULT_MEMORY)) this.#spill();
  }

  /** The counts as lines of bytes in order. */
  *lines(): Generator<string> {
    if (!this.#folder) {
      yield* this.#ownLines();
      return;
    }
    this.#spill();
    yield* this.#folder.lines();
  }

  /**
   * The counts that are wanted, in order, where nothing went to the disk: the shortest way to them. Of more than `most` some that
   * fewer documents have are left out.
   */
  partials(isWanted: IsWanted, most?: number): Iterable<PartialCounts> | undefined {
    return this.#folder ? undefined : this.#ownPartials(isWanted, most);
  }

  /** The files with all counts, for who merges them with those of others; they last until `close`. */
  toRuns(): readonly string[] {
    this.#spill();
    return this.#folder?.runs ?? [];
  }

  /** Takes off the disk what was put there. */
  close(): void {
    this.#folder?.remove();
  }

  #spill(): void {
    this.#folder ??= new RunFolder(this.#room.temporary);
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
