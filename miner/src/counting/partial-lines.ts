// Counts of a part of a corpus as lines, `key TAB counts`, in the order of the keys' UTF-8 bytes, which is that of
// `LC_ALL=C sort`, Hadoop and Spark. A line is held with one character per byte ("latin1"), so that JavaScript compares alike.
import {
  addInto,
  type CountRecord,
  type Counts,
  emptyRecord,
  readCounts,
  writeCounts,
} from './counts.js';

/** The counts of one key. */
export interface PartialCounts {
  readonly key: string;
  readonly counts: CountRecord;
}

/** The line as an ordinary UTF-16 string, without a line end. */
export function toLine({ key, counts }: PartialCounts): string {
  return `${key}\t${writeCounts(counts)}`;
}

/** Parses a line of bytes. @throws PartialLineError if its format is wrong */
export function fromLine(line: string): PartialCounts {
  const [key, json] = fromBytes(line).split('\t');
  if (key === undefined || json === undefined) throw new PartialLineError('format', line);
  try {
    return { key, counts: readCounts(json) };
  } catch {
    throw new PartialLineError('format', line);
  }
}

/** Encodes a text as a string with one character per UTF-8 byte. */
export function toBytes(line: string): string {
  return Buffer.from(line, 'utf8').toString('latin1');
}

/** Decodes a string with one character per UTF-8 byte. */
export function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The key of a text: escapes line ends, tabs, spaces, and `!`, which is reserved for keys of our own. */
export function escapeKey(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeUnit) : text;
}

/** The text of a key. */
export function unescapeKey(key: string): string {
  return key.includes('\\') ? key.replace(ESCAPE, (_, code) => unescapeUnit(String(code))) : key;
}

/** The key of a line of bytes, as bytes. */
export function keyOf(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

/** Thrown for a line that is malformed or out of order. */
export class PartialLineError extends Error {
  readonly problem: 'format' | 'order';
  /** The beginning of the line. */
  readonly excerpt: string;

  constructor(problem: 'format' | 'order', line: string) {
    super(`partial counts: ${problem}`);
    this.problem = problem;
    this.excerpt = fromBytes(line.slice(0, EXCERPT));
  }
}

/** Adds up consecutive lines with the same key; lines must come in key order. */
export class LineAdder {
  #key: string | undefined;
  #line = '';
  #counts: Record<string, Counts> | undefined;

  /** Takes a line of bytes and returns the previous line if it is complete. @throws PartialLineError if the line is out of order */
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

  /** Returns the last line; `undefined` if there was none. */
  end(): string | undefined {
    if (this.#key === undefined) return undefined;
    // A line with a unique key is passed on without parsing it.
    return this.#counts === undefined
      ? this.#line
      : `${this.#key}\t${toBytes(writeCounts(this.#counts))}`;
  }
}

/** Length of the excerpt in bytes. */
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
