import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensions, TabInputTextDiff, window } from 'vscode';
import { until } from '../until.js';
import { closeAll, firstFinding, openUntitled, uriOf } from './drafts.js';

const OLD = '在全县教育工作会议上的讲话\n同志们：\n一、成绩\n去年投入增长3.2%。\n谢谢大家！\n';
const NEW = OLD.replace('3.2%', '3.5%').replace('去年', '20xx年');

describe('an old draft in Word', () => {
  afterEach(closeAll);

  it('is compared by its text', async () => {
    const word = uriOf('去年的讲话.docx');
    exportToWord(OLD, word.fsPath);
    const document = await openUntitled(NEW, 'gongwen');
    await firstFinding(document, 'placeholder-year');
    await commands.executeCommand('biganzi.compareDrafts', word);
    const input = await until('the differences', () => {
      const active = window.tabGroups.activeTabGroup.activeTab?.input;
      return active instanceof TabInputTextDiff ? active : undefined;
    });
    assert.equal(input.original.scheme, 'biganzi-word');
    const old = await until('the text of the old draft', () =>
      window.visibleTextEditors.find(
        (one) => one.document.uri.toString() === input.original.toString(),
      ),
    );
    assert.match(old.document.getText(), /增长3\.2%/u);
    await commands.executeCommand('workbench.action.closeQuickOpen');
  });
});

/** Writes the document with the command line of the built extension. */
function exportToWord(text: string, file: string): void {
  const extension = extensions.getExtension('biganzi.biganzi');
  assert.ok(extension);
  const source = file.replace('.docx', '.gongwen');
  writeFileSync(source, text);
  const args = [join(extension.extensionPath, 'dist/cli.js'), 'export', source, '--force'];
  // In a desktop VS Code `process.execPath` is the editor, which runs as Node with this variable.
  execFileSync(process.execPath, args, { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
}
