import type { Localized } from '../../../core/src/index.js';

/** Why a file of a corpus was not read, for the user. */
export const SKIP_REASONS = {
  empty: { zh: '没有文字，是空文件', en: 'it has no text' },
  binary: { zh: '不是文本文件（含有空字节）', en: 'it is no text file (it has NUL bytes)' },
  encoding: {
    zh: '认不出编码：不是 UTF-8、GB18030 或带字节序标记的 UTF-16，请另存为 UTF-8',
    en: 'its encoding is none of UTF-8, GB18030, and UTF-16 with a byte order mark',
  },
  brokenDocx: {
    zh: 'docx 已损坏，或不是 Word 文档',
    en: 'it is a broken docx, or no Word document',
  },
  oldWord: {
    zh: '是旧版 Word 或 WPS 文档，请另存为 docx',
    en: 'it is a document of an old Word or of WPS; save it as docx',
  },
  loop: { zh: '链接指回上级文件夹，成环', en: 'the link leads back to a folder above it' },
  again: {
    zh: '与另一个文件是同一个（链接），已经读过',
    en: 'it is a link to what was read already',
  },
  special: { zh: '是设备或管道，不是文件', en: 'it is a device or a pipe' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Says how large the file is and how large it may be, in bytes. */
export function tooLarge(bytes: number, limit: number): Localized {
  const [size, most] = [inMegabytes(bytes), inMegabytes(limit)];
  return {
    zh: `文件太大（${size} MB，上限 ${most} MB）`,
    en: `it is too large (${size} MB, the limit is ${most} MB)`,
  };
}

/** What the system said when it refused. */
export function refused(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return REFUSALS[code] ?? { zh: `无法读取（${code}）`, en: `it cannot be read (${code})` };
}

const REFUSALS: Readonly<Record<string, Localized>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  ENOENT: { zh: '文件或文件夹不存在', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '不是文件夹', en: 'it is no folder' },
  ELOOP: { zh: '链接成环，找不到文件', en: 'its links lead round in a circle' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'its name is too long' },
};

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);
}

/** Bytes; as file managers count them. */
const MEGABYTE = 1_000_000;
