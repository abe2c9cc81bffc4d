import { decodeText } from '../../../miner/src/decode-text.js';
import { readUserFile } from '../../../miner/src/reading/read-user-file.js';
import { SKIP_REASONS, tooLarge } from '../../../miner/src/reading/skip-reasons.js';
import type { WordPlace } from '../../../word/src/word-text.js';
import { type Problem, toProblem } from './problem.js';

/** A draft read from a file; the byte order mark is not part of the text. */
export interface Draft {
  readonly file: string;
  readonly text: string;
  /** For a Word document: the place of each line of the text. */
  readonly places?: readonly WordPlace[];
  /** A sentence for the user about what the text leaves out. */
  readonly notice?: string;
}

/** In bytes; a collection of all speeches of an office has ten million. Larger files are refused with a message. */
const MAX_DRAFT_BYTES = 100_000_000;

/** Reads a file in any supported encoding. */
export function readDraft(file: string): Draft | Problem {
  const bytes = readDraftBytes(file);
  return Buffer.isBuffer(bytes) ? decodeDraft(file, bytes) : bytes;
}

/** The bytes of a draft, or the reason why they cannot be read. */
export function readDraftBytes(file: string): Buffer | Problem {
  const read = readUserFile(file, { maxBytes: MAX_DRAFT_BYTES });
  switch (read.kind) {
    case 'file':
      return read.bytes;
    case 'absent':
      return { file, message: SKIP_REASONS.gone.zh };
    case 'refused':
      return { file, message: read.reason.zh };
  }
}

/** Reads standard input; `file` is the name to report it by. */
export async function readPipedDraft(file: string): Promise<Draft | Problem> {
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of process.stdin) {
      const bytes = chunk as Buffer; // no encoding was set
      total += bytes.length;
      if (total > MAX_DRAFT_BYTES) return { file, message: tooLarge(total, MAX_DRAFT_BYTES).zh };
      chunks.push(bytes);
    }
    return decodeDraft(file, Buffer.concat(chunks));
  } catch (error) {
    return toProblem(file, error);
  }
}

function decodeDraft(file: string, bytes: Uint8Array): Draft | Problem {
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return { file, text: decoded.text };
    case 'binary':
      return { file, message: '不是文本文件（含有空字节），没有检查' };
    case 'unknown':
      return {
        file,
        message: '认不出编码：不是 UTF-8、GB18030 或带字节序标记的 UTF-16，请另存为 UTF-8',
      };
  }
}
