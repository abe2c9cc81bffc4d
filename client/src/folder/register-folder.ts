import { commands, Disposable, type Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkFolder } from './check-folder.js';
import { CheckedFiles } from './checked-files.js';
import { DraftBadges } from './draft-badges.js';
import { registerTasks } from './draft-tasks.js';
import { CheckedFilesWatch } from './checked-files-watch.js';

/** Registers 检查文件夹, the badges of drafts that are not ready, and the tasks for all drafts of the workspace. */
export function registerFolder(client: LanguageClient, extension: Uri): Disposable {
  const checked = new CheckedFiles(client);
  const watch = new CheckedFilesWatch(client, checked);
  return Disposable.from(
    checked,
    watch,
    window.registerFileDecorationProvider(new DraftBadges(checked)),
    commands.registerCommand('biganzi.checkFolder', async (given?: Uri) => {
      const folder = await checkFolder(checked, given);
      if (folder) watch.follow(folder);
    }),
    registerTasks(extension),
  );
}
