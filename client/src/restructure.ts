import { commands, Selection, window, type Disposable, type TextEditor } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import {
  RESTRUCTURE_COMMAND,
  type Place,
  type RestructureAnswer,
  type RestructureArguments,
  type TreeCommand,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';

/** Registers the heading commands. The server applies the edits or shows why there are none. */
export function registerTreeCommands(client: LanguageClient): readonly Disposable[] {
  // Sequential, because with a key held down each step must see the result of the previous one.
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

/** Never rejects: an error is logged and a warning shown, so that the next command can run. */
async function restructure(client: LanguageClient, command: TreeCommand): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const place = client.code2ProtocolConverter.asPosition(selection.active);
  const args: RestructureArguments = [document.uri.toString(), place, command];
  try {
    // The answer type of this command; the request type does not know it.
    const cursor = (await client.sendRequest(ExecuteCommandRequest.type, {
      command: RESTRUCTURE_COMMAND,
      arguments: [...args],
    })) as RestructureAnswer;
    if (cursor) moveCursor(editor, cursor);
  } catch (error) {
    client.error(`${RESTRUCTURE_COMMAND} was not answered.`, error, false);
    void window.showWarningMessage(currentMessages().notAnswered);
  }
}

/** Needed because at the edge of a section the editor cannot know with which side the cursor should move. */
function moveCursor(editor: TextEditor, { line, character }: Place): void {
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}
