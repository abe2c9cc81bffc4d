import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../../miner/src/decode-text.js';
import { type Problem, toProblem } from './problem.js';

/** A draft as it was read; the byte order mark is not part of the text. */
export interface Draft {
  readonly file: string;
  readonly text: string;
}

/** Reads a file in any of the encodings drafts come in. */
export function readDraft(file: string): Draft | Problem {
  try {
    const stats = statSync(file);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      return { file, message: '是设备，不是文件' };
    }
    return decodeDraft(file, readFileSync(file));
  } catch (error) {
    return toProblem(file, error);
  }
}

/** Reads what is piped in, under the name it is to be reported by. */
export async function readPipedDraft(file: string): Promise<Draft | Problem> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer); // no encoding was set
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
