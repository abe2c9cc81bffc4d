import { commands, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FILL_PLACES_COMMAND } from '../../server/src/protocol.js';
import { suggest } from './completion-middleware.js';
import { deleteResidue } from './delete-residue.js';
import { fillAlike, fillHere } from './fill-placeholder.js';
import { fillPlaceholders } from './fill-placeholders.js';
import { insertSnippet } from './insert-snippet.js';
import { mineFolder } from './mine-folder.js';
import { readyToDeliver } from './ready-to-deliver.js';
import { registerTreeCommands } from './restructure.js';

/** Registers what the palette and the server's code actions call by name; `storage` is the extension's own folder. */
export function registerCommands(
  client: LanguageClient,
  output: LogOutputChannel,
  storage: Uri,
): readonly Disposable[] {
  return [
    commands.registerCommand('biganzi.restartServer', () => restart(client)),
    commands.registerCommand('biganzi.showOutput', () => {
      output.show();
    }),
    commands.registerCommand('biganzi.fillHere', fillHere),
    commands.registerCommand('biganzi.fillAlike', fillAlike),
    commands.registerCommand(FILL_PLACES_COMMAND, () => fillPlaceholders(client)),
    commands.registerCommand('biganzi.deleteResidue', () => deleteResidue(client)),
    commands.registerCommand('biganzi.suggest', suggest),
    commands.registerCommand('biganzi.insertSnippet', () => insertSnippet(client)),
    commands.registerCommand('biganzi.mineFolder', () => mineFolder(client, storage)),
    commands.registerCommand('biganzi.readyToDeliver', () => readyToDeliver(client)),
    ...registerTreeCommands(client),
  ];
}

/** A server that hangs cannot stop in order; it is left to end and a new one is started. */
async function restart(client: LanguageClient): Promise<void> {
  if (client.isRunning()) {
    await client.stop().catch((error: unknown) => {
      client.warn('The language server did not stop in order.', error, false);
    });
  }
  await client.start();
}
