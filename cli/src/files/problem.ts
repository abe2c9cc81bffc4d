/** Something that could not be checked, and why, for the user. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

/** Says in the user's words why the system refused a file; the system's own code where it is a rare one. */
export function toProblem(file: string, error: unknown): Problem {
  const code = codeOf(error);
  return { file, message: (code && REASONS[code]) ?? `无法读写（${code ?? String(error)}）` };
}

/** The system's code of an error (ENOENT), if it is the system's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件或文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EEXIST: '已有同名的文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '是文件夹，不是文件',
  ELOOP: '链接成环，找不到文件',
  ENAMETOOLONG: '文件名太长',
  ERR_FS_FILE_TOO_LARGE: '文件太大，无法一次读入',
  ERR_STRING_TOO_LONG: '文件太大，无法一次读入',
};

/** What the system refused: the folder that was read, or the file that was written. */
export function pathOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('path' in error)) return undefined;
  return typeof error.path === 'string' ? error.path : undefined;
}
