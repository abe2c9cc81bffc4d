import assert from 'node:assert/strict';
import {
  commands,
  Range,
  Uri,
  workspace,
  type CodeAction,
  type FileSystemWatcher,
  type TextDocument,
} from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, ruleOf, SEEDS } from './drafts.js';

const RULE = 'count-mismatch';

describe('an ignored finding', () => {
  let document: TextDocument;
  const folder = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.biganzi');

  // The editor's watcher reports nothing about a file that is created and deleted between two of its polls.
  let isNoticed = false;
  let watcher: FileSystemWatcher;

  before(() => {
    watcher = workspace.createFileSystemWatcher('**/.biganzi/ignored.json');
    watcher.onDidCreate(() => (isNoticed = true));
    watcher.onDidChange(() => (isNoticed = true));
  });

  after(() => {
    watcher.dispose();
  });

  beforeEach(async () => {
    isNoticed = false;
    document = await openDraft(SEEDS[1]);
  });

  afterEach(async () => {
    const file = Uri.joinPath(folder(), 'ignored.json');
    const kept = await workspace.fs.readFile(file);
    // A file created together with its folder can precede the watch on the folder, so it is written until it is noticed.
    await until('the watcher has noticed the file', async () => {
      if (!isNoticed) await workspace.fs.writeFile(file, kept);
      return isNoticed;
    });
    await workspace.fs.delete(folder(), { recursive: true, useTrash: false });
    await firstFinding(document, RULE);
    await commands.executeCommand('notifications.clearAll');
  });

  it('can be ignored at one position, outside the text', async () => {
    const text = document.getText();
    const { range } = await firstFinding(document, RULE);
    const count = countFindings();
    await act(range.start, '忽略此处');
    await until('one finding less', () => countFindings() === count - 1);
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    const kept = await workspace.fs.readFile(Uri.joinPath(folder(), 'ignored.json'));
    assert.match(Buffer.from(kept).toString(), /"rule":"count-mismatch"/u);
  });

  it('can be ignored in the whole file', async () => {
    const { range } = await firstFinding(document, RULE);
    await act(range.start, '本文件不再提示');
    await until('none is left', () => countFindings() === 0);
  });

  function countFindings(): number {
    return findingsIn(document).filter((one) => ruleOf(one) === RULE).length;
  }

  async function act(place: { line: number; character: number }, title: string): Promise<void> {
    const range = new Range(place.line, place.character, place.line, place.character);
    const action = await until(title, async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.find((one) => one.title === title || one.title.startsWith(`${title}（`));
    });
    assert.ok(action.command);
    const args: readonly unknown[] = action.command.arguments ?? [];
    await commands.executeCommand(action.command.command, ...args);
  }
});
