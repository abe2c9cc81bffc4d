import { collectFixes, type Diagnostic, MOST_FIX_ROUNDS } from '../../../core/src/index.js';
import type { MendedWord } from '../../../word/src/mending/write-parts.js';
import type { Refusal } from '../../../word/src/problems.js';
import type { FoundDraft } from '../files/find-drafts.js';
import type { Problem } from '../files/problem.js';
import { readDraftBytes } from '../files/read-draft.js';
import { replaceFile } from '../files/replace-file.js';

/** The sentence that tells the user what was done to a file; absent if nothing was. */
export interface FixedFile {
  readonly sentence?: string;
}

/** Finds the diagnostics of a text. */
type FindInText = (text: string) => readonly Diagnostic[];

/** The author of comments and tracked changes. */
const SIGNATURE = { author: '笔杆子', initials: '笔' };

/** `biganzi fix` on a Word document: writes safe fixes into its runs, or with `review` as tracked changes and comments. */
export async function fixWord(
  { path }: FoundDraft,
  find: FindInText,
  { review = false }: { readonly review?: boolean },
): Promise<FixedFile | Problem> {
  const original = readDraftBytes(path);
  if (!Buffer.isBuffer(original)) return original;
  const word = await import('../../../word/src/word-files.js');
  const mended = review ? reviewOnce(original, find, word) : mendUntilDone(original, find, word);
  if ('reason' in mended) return { file: path, message: mended.reason.zh };
  if (mended.bytes === original) return mended;
  const replaced = replaceFile(path, original, mended.bytes);
  if ('message' in replaced) return replaced;
  const { sentence = '' } = mended;
  return { sentence: replaced.note === undefined ? sentence : `${sentence}（${replaced.note}）` };
}

type WordFiles = typeof import('../../../word/src/word-files.js');

interface FixedWord extends FixedFile {
  readonly bytes: Buffer;
}

function mendUntilDone(
  original: Buffer,
  find: FindInText,
  { readWord, mendWord }: WordFiles,
): FixedWord | Refusal {
  let bytes = original;
  let places = 0;
  let skipped = 0;
  for (let round = 0; round < MOST_FIX_ROUNDS; round += 1) {
    const read = readWord(bytes);
    if (read.kind === 'refused') return read;
    const edits = collectFixes(find(read.text));
    const mended: MendedWord | Refusal = mendWord(bytes, edits);
    if (mended.kind === 'refused') return mended;
    skipped = mended.skipped.length;
    if (mended.done.length === 0) break;
    bytes = mended.bytes;
    places += mended.done.length;
  }
  return { bytes, ...phraseFixed(places, skipped) };
}

function phraseFixed(places: number, skipped: number): FixedFile {
  if (places === 0 && skipped === 0) return {};
  const rest = skipped === 0 ? '' : `，另有 ${skipped} 处在自动编号、域或文本框里，请在 Word 里改`;
  return { sentence: `修改了 ${places} 处${rest}` };
}

function reviewOnce(
  original: Buffer,
  find: FindInText,
  { readWord, reviewWord }: WordFiles,
): FixedWord | Refusal {
  const read = readWord(original);
  if (read.kind === 'refused') return read;
  const found = find(read.text);
  const reviewed = reviewWord(original, {
    edits: collectFixes(found),
    notes: found.map(({ span, message, rule }) => ({ span, text: `${message}（${rule}）` })),
    signature: { ...SIGNATURE, date: `${new Date().toISOString().slice(0, 19)}Z` },
  });
  if (reviewed.kind === 'refused') return reviewed;
  const { bytes, done, comments } = reviewed;
  if (done.length === 0 && comments === 0) return { bytes: original };
  return { bytes, sentence: `写入批注 ${comments} 条，修订 ${done.length} 处` };
}
