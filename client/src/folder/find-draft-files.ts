import { FileType, Uri, workspace, type CancellationToken } from 'vscode';

/** The files of a folder that may be drafts, by path. */
export interface DraftFiles {
  readonly files: readonly Uri[];
  /** Whether there are more than were looked for. */
  readonly isCut: boolean;
}

/** So many files are a disk, and no folder of drafts. */
export const MOST_FILES = 5_000;

/** Looks through a folder and all below, links to folders apart, which may lead round in a circle. */
export async function findDraftFiles(folder: Uri, token: CancellationToken): Promise<DraftFiles> {
  const files: Uri[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (token.isCancellationRequested) break;
    const entries = [...(await readFolder(next))].sort(([a], [b]) => (a < b ? -1 : 1));
    const below: Uri[] = [];
    for (const [name, type] of entries) {
      if (isPassedOver(name)) continue;
      if (type === FileType.Directory) below.push(Uri.joinPath(next, name));
      else if (isDraftName(name)) files.push(Uri.joinPath(next, name));
      if (files.length > MOST_FILES) return { files: files.slice(0, MOST_FILES), isCut: true };
    }
    waiting.push(...below.reverse());
  }
  return { files, isCut: false };
}

/** draft.txt, 讲话.md, 2024.gongwen, a.GW, 讲话.docx */
const DRAFT_NAME = /\.(?:txt|md|gongwen|gw|docx|docm)$/iu;

/** Whether a file of this name may be a draft. */
export function isDraftName(name: string): boolean {
  return DRAFT_NAME.test(name) && !isPassedOver(name);
}

/** .git, ~$讲话.docx (Word keeps it while the document is open) */
function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

/** A folder that cannot be read has nothing to check. */
function readFolder(folder: Uri): Thenable<readonly [string, FileType][]> {
  return workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );
}
