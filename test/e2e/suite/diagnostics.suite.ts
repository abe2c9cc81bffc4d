import assert from 'node:assert/strict';
import { join } from 'node:path';
import { commands, DiagnosticSeverity, extensions, window, type Diagnostic } from 'vscode';
import { checkByCli } from '../check-by-cli.js';
import { until } from '../until.js';
import { findingsIn, openDraft, ruleOf, SEEDS, uriOf } from './drafts.js';

const SEVERITIES = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

describe('diagnostics', () => {
  for (const seed of SEEDS) {
    it(`in ${seed} equal those of the command line`, async () => {
      const expected = await rowsOfCli(seed);
      assert.notDeepEqual(expected, []);
      const document = await openDraft(seed);
      const rows = await until('as many findings', () => {
        const found = findingsIn(document);
        return found.length === expected.length && found.map(toRow);
      }).catch(() => findingsIn(document).map(toRow));
      assert.deepEqual(rows.sort(), expected);
    });
  }

  it('have the rule as a code that links to its page', async () => {
    const document = await openDraft(SEEDS[1]);
    const [finding] = await until('findings', () => {
      const found = findingsIn(document);
      return found.length > 0 && found;
    });
    assert.ok(finding && typeof finding.code === 'object');
    assert.ok(finding.code.target.toString().includes(ruleOf(finding)));
  });

  it('link to pages that open in the editor', async () => {
    const document = await openDraft(SEEDS[1]);
    const finding = await until('a finding', () => findingsIn(document)[0]);
    assert.ok(typeof finding.code === 'object');
    await commands.executeCommand('biganzi.showRule', finding.code.target.toString());
    await until('the page', () =>
      window.tabGroups.activeTabGroup.activeTab?.label.includes('README'),
    );
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

async function rowsOfCli(name: string): Promise<string[]> {
  const extension = extensions.getExtension('biganzi.biganzi');
  assert.ok(extension);
  const cli = join(extension.extensionPath, 'dist/cli.js');
  const findings = await checkByCli(cli, uriOf(name).fsPath);
  return findings
    .map((finding) => {
      const { line, column, endLine, endColumn, rule, severity, message } = finding;
      return [line, column, endLine, endColumn, rule, severity, message].join(' ');
    })
    .sort();
}

/** Formats a finding as the command line does, which counts from 1, while the editor counts from 0. */
function toRow(finding: Diagnostic): string {
  const { start, end } = finding.range;
  const place = [start.line, start.character, end.line, end.character].map((n) => n + 1);
  return [...place, ruleOf(finding), SEVERITIES[finding.severity], finding.message].join(' ');
}
