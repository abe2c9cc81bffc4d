import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  ALLOW_WORD_COMMAND,
  FILL_PLACES_COMMAND,
  GATE_COMMAND,
  SHOW_RULE_COMMAND,
  TURN_OFF_RULE_COMMAND,
} from '../../server/src/protocol.js';
import { allowWord, turnOffRule } from './allow-or-turn-off.js';
import { registerCompare } from './compare/register-compare.js';
import { suggest } from './completion-middleware.js';
import { copyFormatted } from './copy-formatted.js';
import { deleteResidue } from './delete-residue.js';
import { fillAlike, fillHere } from './fill-placeholder.js';
import { fillPlaceholders } from './fill-placeholders.js';
import { showIgnored } from './ignored-findings.js';
import { registerFolder } from './folder/register-folder.js';
import { insertSnippet } from './insert-snippet.js';
import { mineFolder } from './mine-folder.js';
import { showOwnDrafts } from './own-drafts.js';
import { registerPages } from './pages/register-pages.js';
import { openSample } from './open-sample.js';
import { readyToDeliver } from './ready-to-deliver.js';
import { registerRestoring } from './restore-breaks.js';
import { registerTreeCommands } from './restructure.js';
import { showRule } from './show-rule.js';
import { registerWordDocuments } from './word/word-documents.js';
import { registerWordWriting } from './word/write-word.js';

/** Registers the commands of the palette and of the server's code actions. */
export function registerCommands(
  client: LanguageClient,
  output: LogOutputChannel,
  { globalStorageUri, extensionUri }: Pick<ExtensionContext, 'globalStorageUri' | 'extensionUri'>,
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
    commands.registerCommand('biganzi.ownDrafts', () => showOwnDrafts(client)),
    commands.registerCommand('biganzi.mineFolder', () => mineFolder(client, globalStorageUri)),
    commands.registerCommand(GATE_COMMAND, () => readyToDeliver(client)),
    commands.registerCommand(ALLOW_WORD_COMMAND, (uri: string, word: string) =>
      allowWord(client, uri, word),
    ),
    commands.registerCommand(TURN_OFF_RULE_COMMAND, (uri: string, rule: string, title: string) =>
      turnOffRule(client, uri, { rule, title }),
    ),
    commands.registerCommand(SHOW_RULE_COMMAND, showRule),
    commands.registerCommand('biganzi.showIgnored', () => showIgnored(client)),
    ...registerTreeCommands(client),
    registerRestoring(client),
    commands.registerCommand('biganzi.openSample', () => openSample(extensionUri)),
    registerWordDocuments(client),
    registerWordWriting(client),
    registerPages(client, extensionUri),
    registerCompare(client),
    commands.registerCommand('biganzi.copyFormatted', () => copyFormatted(client, extensionUri)),
    registerFolder(client, extensionUri),
  ];
}

/** Restarts the server. If it hangs and cannot be stopped, a new one is started anyway. */
async function restart(client: LanguageClient): Promise<void> {
  if (client.isRunning()) {
    await client.stop().catch((error: unknown) => {
      client.warn('The language server did not stop in order.', error, false);
    });
  }
  await client.start();
}
