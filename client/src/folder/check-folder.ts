import type { Uri } from 'vscode';
import {
  commands,
  ProgressLocation,
  type CancellationToken,
  type Progress,
  window,
  workspace,
} from 'vscode';
import { chooseFolder } from '../choose-folder.js';
import { nameOf } from '../draft-uris.js';
import { type CheckedFiles, shownAs, type Verdict } from './checked-files.js';
import { findDraftFiles, MOST_FILES } from './find-draft-files.js';
import { folderMessages } from './folder-messages.js';

const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** A checked draft of the folder. */
interface CheckedDraft {
  readonly file: Uri;
  readonly verdict: Verdict;
  readonly problems: number;
}

interface FolderResult {
  readonly drafts: readonly CheckedDraft[];
  readonly refused: number;
  readonly isCut: boolean;
  readonly isCancelled: boolean;
}

/**
 * 检查文件夹: checks all drafts of a folder, with progress; findings appear in the Problems panel. On cancellation the
 * results so far are kept. Resolves when the check ends, without waiting for the message to be closed.
 */
export async function checkFolder(checked: CheckedFiles, given?: Uri): Promise<Uri | undefined> {
  const folder = given ?? (await chooseWorkspaceFolder());
  if (!folder) return undefined;
  const result = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: folderMessages().checking(nameOf(folder)),
      cancellable: true,
    },
    (progress, token) => checkAll(checked, folder, { progress, token }),
  );
  void showResult(folder, result);
  return folder;
}

/** The only workspace folder, a choice of several, or any folder if none is open. */
async function chooseWorkspaceFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  const { chooseFolder: title, check } = folderMessages();
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  return chooseFolder(title, check);
}

async function checkAll(
  checked: CheckedFiles,
  folder: Uri,
  shown: {
    readonly progress: Progress<{ readonly message?: string; readonly increment?: number }>;
    readonly token: CancellationToken;
  },
): Promise<FolderResult> {
  const { progress, token } = shown;
  const { step } = folderMessages();
  const { files, isCut } = await findDraftFiles(folder, token);
  const drafts: CheckedDraft[] = [];
  let refused = 0;
  for (const [index, file] of files.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({
      message: step(index + 1, files.length, nameOf(file)),
      increment: 100 / files.length,
    });
    const outcome = await checked.check(file);
    if (outcome.kind === 'draft') drafts.push({ file, ...outcome });
    if (outcome.kind === 'refused') refused += 1;
  }
  return { drafts, refused, isCut, isCancelled: token.isCancellationRequested };
}

async function showResult(folder: Uri, result: FolderResult): Promise<void> {
  const messages = folderMessages();
  const { drafts, refused, isCut, isCancelled } = result;
  if (drafts.length === 0 && refused === 0 && !isCancelled) {
    void window.showInformationMessage(messages.noDraft(nameOf(folder)));
    return;
  }
  const summary = messages.summary({
    drafts: drafts.length,
    notReady: drafts.filter(({ verdict }) => !verdict.ready).length,
    problems: drafts.reduce((sum, { problems }) => sum + problems, 0),
    refused,
  });
  const message = isCancelled ? messages.cancelled(summary) : summary;
  const answer = await window.showInformationMessage(
    message + (isCut ? messages.tooMany(MOST_FILES) : ''),
    messages.listDrafts,
    messages.showProblems,
  );
  if (answer === messages.showProblems) await commands.executeCommand(SHOW_PROBLEMS);
  if (answer === messages.listDrafts) await listDrafts(drafts, message);
}

/** Shows a list of the drafts, those that are not ready first; Enter opens one. */
async function listDrafts(drafts: readonly CheckedDraft[], title: string): Promise<void> {
  const sorted = [...drafts].sort((a, b) => Number(a.verdict.ready) - Number(b.verdict.ready));
  const items = sorted.map(({ file, verdict }) => ({
    label: `$(${verdict.ready ? 'check' : 'edit'}) ${nameOf(file)}`,
    description: folderOf(file),
    detail: verdict.sentence,
    file,
  }));
  const placeHolder = folderMessages().notReadyFirst;
  const chosen = await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true });
  if (chosen) await window.showTextDocument(shownAs(chosen.file));
}

/** The path of the file's folder relative to the workspace folder; empty for a file directly in it. */
function folderOf(file: Uri): string {
  return workspace.asRelativePath(file).slice(0, -nameOf(file).length - 1);
}
