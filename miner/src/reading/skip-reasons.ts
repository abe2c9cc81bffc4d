import type { Localized } from '../../../core/src/index.js';

/** Messages to the user: why a file was not read. */
export const SKIP_REASONS = {
  empty: { zh: '没有文字，是空文件', en: 'it has no text' },
  binary: { zh: '不是文本文件（含有空字节）', en: 'it is no text file (it has NUL bytes)' },
  encoding: {
    zh: '认不出编码：不是 UTF-8、GB18030 或带字节序标记的 UTF-16，请另存为 UTF-8',
    en: 'its encoding is none of UTF-8, GB18030, and UTF-16 with a byte order mark',
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
  gone: { zh: '文件或文件夹不存在', en: 'there is no such file or folder' },
  outside: { zh: '链接指向工作区以外，没有读取', en: 'the link leads out of the workspace' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The message for a file that exceeds the limit; both in bytes. */
export function tooLarge(bytes: number, limit: number): Localized {
  const [size, most] = [inMegabytes(bytes), inMegabytes(limit)];
  return {
    zh: `文件太大（${size} MB，上限 ${most} MB）`,
    en: `it is too large (${size} MB, the limit is ${most} MB)`,
  };
}

/** The message for a system error. */
export function refused(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return (
    (Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined) ?? {
      zh: `无法读写（${code}）`,
      en: `it cannot be read (${code})`,
    }
  );
}

const REFUSALS: Readonly<Record<string, Localized>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  ENOENT: { zh: '文件或文件夹不存在', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of its path is no folder' },
  EEXIST: { zh: '已有同名的文件', en: 'there is a file of that name' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'it is a folder' },
  ENXIO: { zh: '是设备或管道，不是文件', en: 'it is a device or a pipe' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  EDQUOT: { zh: '超出磁盘配额', en: 'the disk quota is used up' },
  EIO: { zh: '磁盘读写出错', en: 'the disk has an error' },
  EBUSY: { zh: '文件正被占用', en: 'it is in use' },
  ETXTBSY: { zh: '文件正被占用', en: 'it is in use' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  ENFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件太大，无法一次读入', en: 'it is too large' },
  ERR_STRING_TOO_LONG: { zh: '文件太大，无法一次读入', en: 'it is too large' },
  ERR_INVALID_ARG_VALUE: { zh: '路径里有空字符', en: 'its path has a NUL' },
  ELOOP: { zh: '链接成环，找不到文件', en: 'its links lead round in a circle' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'its name is too long' },
};

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);
}

/** In bytes, as file managers count: 10^6. */
const MEGABYTE = 1_000_000;
