import { FileType, Uri, workspace, type CancellationToken } from 'vscode';

/** The files of a folder that may be drafts, sorted by path. */
export interface DraftFiles {
  readonly files: readonly Uri[];
  /** Whether the list was cut at `MOST_FILES`. */
  readonly isCut: boolean;
}

/** Limit; a folder with more files is not a folder of drafts. */
export const MOST_FILES = 5_000;

/** Searches a folder recursively. Links to folders are not followed, because they may form a cycle. */
export async function findDraftFiles(folder: Uri, token: CancellationToken): Promise<DraftFiles> {
  const files: Uri[] = [];
  const stack = [folder];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (token.isCancellationRequested) break;
    const entries = [...(await readFolder(next))].sort(([a], [b]) => (a < b ? -1 : 1));
    const below: Uri[] = [];
    for (const [name, type] of entries) {
      if (isSkipped(name)) continue;
      if (type === FileType.Directory) below.push(Uri.joinPath(next, name));
      else if (isDraftName(name)) files.push(Uri.joinPath(next, name));
      if (files.length > MOST_FILES) return { files: files.slice(0, MOST_FILES), isCut: true };
    }
    stack.push(...below.reverse());
  }
  return { files, isCut: false };
}

/** draft.txt, 讲话.md, 2024.gongwen, a.GW, 讲话.docx */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw|docx|docm)$/iu;

/** Whether a file of this name may be a draft. */
export function isDraftName(name: string): boolean {
  return DRAFT_NAME.test(name) && !isSkipped(name);
}

/** .git, node_modules, ~$讲话.docx (Word's lock file of an open document) */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

/** The entries of a folder; empty if it cannot be read. */
function readFolder(folder: Uri): Thenable<readonly [string, FileType][]> {
  return workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}
