// Reads a corpus one document at a time. Works in a worker and on the command line:
//   for await (const item of readCorpus(folder, { signal })) …    the whole folder, in order
//   walkCorpus(folder), then readCorpusFile(file)                 to read only what has changed since
import { setImmediate } from 'node:timers/promises';
import type { Localized } from '../../core/src/index.js';
import { decodeText } from './decode-text.js';
import { readUserFile } from './reading/read-user-file.js';
import { SKIP_REASONS, tooLarge } from './reading/skip-reasons.js';
import { type CorpusFile, type SkippedFile, walkCorpus } from './reading/walk-corpus.js';

export { type CorpusFile, type SkippedFile, walkCorpus };

/** A document of a corpus. */
export interface CorpusDocument {
  readonly kind: 'document';
  readonly file: string;
  readonly text: string;
  /** Size of the file. */
  readonly bytes: number;
}

/** A document, or a skipped file with the reason. */
export type CorpusItem = CorpusDocument | SkippedFile;

/** How a corpus is read. */
export interface ReadOptions {
  /** Larger files, in bytes, are skipped. */
  readonly maxBytes?: number;
  /** Ends the reading before the next file, which rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** In bytes: a speech has 20,000, a year's collection of an office in one file a few million. */
const MAX_FILE_BYTES = 16_000_000;

/**
 * Reads the documents below a folder one by one, in the order of `walkCorpus`.
 * @throws the system error if the folder cannot be read; the signal's reason when it is aborted
 */
export async function* readCorpus(
  folder: string,
  options: ReadOptions = {},
): AsyncGenerator<CorpusItem> {
  for (const found of walkCorpus(folder)) {
    yield found.kind === 'file' ? await readCorpusFile(found, options) : found;
  }
}

/** Reads one file that `walkCorpus` found; an unreadable file is skipped. @throws only the signal's reason */
export async function readCorpusFile(
  { file, bytes }: Pick<CorpusFile, 'file' | 'bytes'>,
  { maxBytes = MAX_FILE_BYTES, signal }: ReadOptions = {},
): Promise<CorpusItem> {
  // Files are read synchronously, which is three times as fast; a signal can only be aborted between files.
  await setImmediate();
  signal?.throwIfAborted();
  const skip = (reason: Localized): SkippedFile => ({ kind: 'skipped', file, reason });
  if (bytes > maxBytes) return skip(tooLarge(bytes, maxBytes));
  if (bytes === 0) return skip(SKIP_REASONS.empty);
  const read = readUserFile(file, { maxBytes });
  if (read.kind !== 'file') return skip(read.kind === 'absent' ? SKIP_REASONS.gone : read.reason);
  const text = await toText(file, read.bytes);
  if (typeof text !== 'string') return skip(text);
  return text.trim() === '' ? skip(SKIP_REASONS.empty) : { kind: 'document', file, text, bytes };
}

/** 讲话.docx */
const WORD_NAME = /\.docx$/iu;

async function toText(file: string, content: Buffer): Promise<string | Localized> {
  if (WORD_NAME.test(file)) return readDocx(content);
  const decoded = decodeText(content);
  switch (decoded.kind) {
    case 'text':
      return decoded.text;
    case 'binary':
      return SKIP_REASONS.binary;
    case 'unknown':
      return SKIP_REASONS.encoding;
  }
}

async function readDocx(content: Buffer): Promise<string | Localized> {
  const { readWord } = await import('../../word/src/word-files.js');
  const word = readWord(content);
  return word.kind === 'text' ? word.text : word.reason;
}
