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
    // The command's answer, as the server declares it; the request itself may answer anything.
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

/** The editor keeps the cursor where the text around it went, but at the edge of a section it cannot know with which side. */
function moveCursor(editor: TextEditor, { line, character }: Place): void {
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}
