// Counts of a part of a corpus as lines, `key TAB counts`, in the order of the keys' UTF-8 bytes: what `LC_ALL=C sort`, Hadoop
// and Spark sort by. A line is held as one character a byte ("latin1"), for which JavaScript's own order is that order.
import {
  addInto,
  type CountRecord,
  type Counts,
  emptyRecord,
  readCounts,
  writeCounts,
} from './counts.js';

/** Counts under a name. */
export interface PartialCounts {
  readonly key: string;
  readonly counts: CountRecord;
}

/** The line, in UTF-16 as any text, without its end. */
export function toLine({ key, counts }: PartialCounts): string {
  return `${key}\t${writeCounts(counts)}`;
}

/** Reads a line of bytes. Throws a `PartialLineError` if it is none. */
export function fromLine(line: string): PartialCounts {
  const [key, json] = fromBytes(line).split('\t');
  if (key === undefined || json === undefined) throw new PartialLineError('format', line);
  try {
    return { key, counts: readCounts(json) };
  } catch {
    throw new PartialLineError('format', line);
  }
}

/** The characters of a line of bytes, each standing for a byte of UTF-8. */
export function toBytes(line: string): string {
  return Buffer.from(line, 'utf8').toString('latin1');
}

/** The text that the bytes are of. */
export function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** What a text is counted under: no line end, tab or space in it, and no `!`, with which a name of our own begins. */
export function escapeKey(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeUnit) : text;
}

/** The text that is counted under the key. */
export function unescapeKey(key: string): string {
  return key.includes('\\') ? key.replace(ESCAPE, (_, code) => unescapeUnit(String(code))) : key;
}

/** The key of a line of bytes, as bytes. */
export function keyOf(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

/** A line that no partial counts are: of another form, or out of order. */
export class PartialLineError extends Error {
  readonly problem: 'format' | 'order';
  /** The line itself, cut short. */
  readonly excerpt: string;

  constructor(problem: 'format' | 'order', line: string) {
    super(`partial counts: ${problem}`);
    this.problem = problem;
    this.excerpt = fromBytes(line.slice(0, EXCERPT));
  }
}

/** Adds up lines that come in the order of their keys, one in, at most one out. */
export class LineAdder {
  #key: string | undefined;
  #line = '';
  #counts: Record<string, Counts> | undefined;

  /** Takes a line of bytes; gives the line that is complete by it. Throws a `PartialLineError` where the order is broken. */
  push(line: string): string | undefined {
    const key = keyOf(line);
    if (key === this.#key) {
      if (this.#counts === undefined) {
        this.#counts = emptyRecord();
        addInto(this.#counts, fromLine(this.#line).counts);
      }
      addInto(this.#counts, fromLine(line).counts);
      return undefined;
    }
    if (this.#key !== undefined && key < this.#key) throw new PartialLineError('order', line);
    const complete = this.end();
    [this.#key, this.#line, this.#counts] = [key, line, undefined];
    return complete;
  }

  /** The last line. */
  end(): string | undefined {
    if (this.#key === undefined) return undefined;
    // What nothing was added to goes on as it came, without being understood.
    return this.#counts === undefined
      ? this.#line
      : `${this.#key}\t${toBytes(writeCounts(this.#counts))}`;
  }
}

/** Bytes of a line that are shown when it is refused. */
const EXCERPT = 60;

const SPECIALS = /[\u0000-!\\]/gu;
const SPECIAL = new RegExp(SPECIALS.source, 'u');
/** \09 for a tab, \5c for the backslash itself */
const ESCAPE = /\\(?<code>[0-9a-f]{2})/gu;

function escapeUnit(unit: string): string {
  return `\\${unit.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function unescapeUnit(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
