import assert from 'node:assert/strict';
import { commands, type Range, type TextDocument } from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, ruleOf, SEEDS } from './drafts.js';
import { applyFix } from './requests.js';

describe('quick fixes', () => {
  let document: TextDocument;

  beforeEach(async () => {
    document = await openDraft(SEEDS[1]);
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('fill in a year', async () => {
    const { range } = await firstFinding(document, 'placeholder-year');
    assert.equal(document.getText(range), '20xx年');
    await applyFix(document, range, /\d{4}年/u);
    assert.match(document.getText(range), /^\d{4}年$/u);
    await gone('placeholder-year', range);
  });

  it('write the actual number of points', async () => {
    const finding = await firstFinding(document, 'count-mismatch');
    const line = document.lineAt(finding.range.start.line);
    assert.match(line.text, /“四个确保”/u);
    await applyFix(document, finding.range, /五/u);
    assert.match(document.lineAt(line.lineNumber).text, /“五个确保”/u);
    await gone('count-mismatch', finding.range);
  });

  async function gone(rule: string, range: Range): Promise<void> {
    await until(
      `no ${rule} there`,
      () =>
        !findingsIn(document).some(
          (finding) => ruleOf(finding) === rule && finding.range.start.isEqual(range.start),
        ),
    );
  }
});
