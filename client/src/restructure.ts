import { commands, window, workspace, type Disposable } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import {
  RESTRUCTURE_COMMAND,
  type RestructureArguments,
  type TreeCommand,
} from '../../server/src/protocol.js';
import { SECTION } from './language-client.js';
import { messagesFor } from './messages.js';

/** Registers the commands on the tree of headings. The edits, or why there are none, come from the server. */
export function registerTreeCommands(client: LanguageClient): readonly Disposable[] {
  // One after the other: a key that is held down means the text as the step before has left it.
  let last = Promise.resolve();
  return TREE_COMMANDS.map(([id, command]) =>
    commands.registerCommand(id, () => {
      last = last.then(() => restructure(client, command));
      return last;
    }),
  );
}

const TREE_COMMANDS: readonly (readonly [id: string, command: TreeCommand])[] = [
  ['biganzi.renumberAll', 'renumber'],
  ['biganzi.renumberSection', 'renumberSubtree'],
  ['biganzi.promoteHeading', 'promote'],
  ['biganzi.demoteHeading', 'demote'],
  ['biganzi.moveSectionUp', 'moveUp'],
  ['biganzi.moveSectionDown', 'moveDown'],
];

/** Never rejects: what went wrong is shown, and the next command starts afresh. */
async function restructure(client: LanguageClient, command: TreeCommand): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const place = client.code2ProtocolConverter.asPosition(selection.active);
  const args: RestructureArguments = [document.uri.toString(), place, command];
  try {
    await client.sendRequest(ExecuteCommandRequest.type, {
      command: RESTRUCTURE_COMMAND,
      arguments: [...args],
    });
  } catch (error) {
    client.error(`${RESTRUCTURE_COMMAND} was not answered.`, error, false);
    const locale = workspace.getConfiguration(SECTION).get<string>('locale');
    void window.showWarningMessage(messagesFor(locale).notAnswered);
  }
}
