import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../host/paths.js';
import { checkByCli, type CliFinding } from '../check-by-cli.js';
import { until } from '../until.js';
import { isUnderlined, squiggleBoxes, textBoxes, type VisibleText } from './boxes.js';
import type { Workbench } from './workbench.js';

/** A real draft of two speeches, with most kinds of errors. */
export const DRAFT = '001_8d9c40e0850fdea2.txt';

const BEFORE = 12;

const EXPECTED = [
  { rule: 'placeholder-year', line: 15, place: '20xx年' },
  { rule: 'count-mismatch', line: 59, place: '四个确保' },
  { rule: 'enumeration-mixed', line: 61, place: '第三' },
  { rule: 'heading-inline', line: 53, place: '一、' },
] as const;

/** Tests what a writer sees on opening a draft: squiggles and the list of problems. */
export function testFindings(workbench: Workbench): void {
  describe('a draft that is opened', () => {
    let text: string;
    let findings: readonly CliFinding[];

    before(async () => {
      const file = join(workbench.folder, DRAFT);
      text = readFileSync(file, 'utf8');
      findings = await checkByCli(join(ROOT, 'dist/cli.js'), file);
      await workbench.open(DRAFT);
    });

    for (const { rule, line, place } of EXPECTED) {
      it(`has a squiggle under ${place} in line ${line}`, async () => {
        const finding = findings.find((one) => one.rule === rule && one.line === line);
        assert.ok(finding, `the command line finds ${rule} in line ${line}`);
        const visible = textOf(finding, text);
        assert.ok(visible.text.includes(place) || place.includes(visible.text), visible.text);
        await workbench.goTo(text, line, finding.column);
        await until(`a squiggle under “${visible.text}”`, async () =>
          isUnderlined(
            await textBoxes(workbench.editor, visible),
            await squiggleBoxes(workbench.editor),
          ),
        );
        await workbench.screenshot(`squiggle-${rule}`);
      });
    }

    it('lists its problems in Chinese, with rule codes that are links', async () => {
      const panel = workbench.page.locator('.markers-panel');
      await workbench.press('Control+Shift+M', panel);
      const row = panel.locator('.monaco-list-row', { hasText: 'placeholder-year' }).first();
      await row.locator('a', { hasText: 'placeholder-year' }).waitFor();
      assert.match((await row.textContent()) ?? '', /\p{Script=Han}{4}.*笔杆子/u);
      await workbench.screenshot('problems');
      await workbench.page.keyboard.press('Control+Shift+M');
      await panel.waitFor({ state: 'hidden' });
    });
  });
}

/** Returns the text of a finding within one line, with enough text before it to find it on the screen. */
function textOf({ line, column, endColumn }: CliFinding, text: string): VisibleText {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + column;
  return {
    before: text.slice(Math.max(0, start - BEFORE), start),
    text: text.slice(start, start + endColumn - column),
  };
}
