import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

/** A draft with three levels and correct numbering. */
const DRAFT = '河道整治.gongwen';
/** A real draft: plain text, half-width brackets, two headings missing. */
const REAL = '004_b4075a6b7c439fa0.txt';

const ABOVE_THE_PLACE =
  '在全镇河道整治推进会上的讲话 二、抓住三个关键，把任务落到河段 （一）先管住排口';

/** Tests the tree of headings: shown, folded, changed by keys and undone. */
export function testStructure(workbench: Workbench): void {
  const { page } = workbench;

  describe('the tree of a three-level draft', () => {
    beforeEach(async () => workbench.openAsSaved(DRAFT));

    it('is shown in the outline, which leads to its positions', async () => {
      const rows = await outlineRows();
      await workbench.screenshot('structure-outline');
      assert.deepEqual(rows, [
        '1 在全镇河道整治推进会上的讲话',
        '2 一、看清河道现状，找准整治的难点',
        '3 （一）上游的源头没有堵住',
        '4 1.散养的畜禽还有不少',
        '4 2.小作坊的污水没有接管',
        '3 （二）中游的淤泥没有清完',
        '2 二、抓住三个关键，把任务落到河段',
        '3 （一）先管住排口',
        '4 1.逐个排口编号',
        '4 2.逐个排口销号',
        '3 （二）再清好淤泥',
        '2 三、压实各级责任，守住整治的成果',
      ]);
      await page.keyboard.press('Enter');
      await page.getByText('Ln 29, Col 1', { exact: true }).waitFor();
    });

    it('folds with a key, and keeps the parent headings visible', async () => {
      await goTo(DRAFT, '五月底前');
      await until('the headings above it are at the top', async () => {
        await page.keyboard.press('Control+ArrowDown');
        return (await stickyLines()).join(' ') === ABOVE_THE_PLACE;
      });
      await workbench.screenshot('structure-sticky');
      await goTo(DRAFT, '抓住三个关键');
      await page.keyboard.press('Control+Shift+BracketLeft');
      await until('the section is folded', async () => !(await shows('先管住排口')));
      assert.ok(await shows('二、抓住三个关键，把任务落到河段'));
      assert.ok(await shows('三、压实各级责任'));
      await workbench.screenshot('structure-folded');
      await page.keyboard.press('Control+Shift+BracketRight');
      await until('the section is unfolded', () => shows('先管住排口'));
    });

    it('marks the siblings of the heading at the cursor', async () => {
      await goTo(DRAFT, '先管住排口');
      const marks = workbench.editor.locator('.wordHighlightText, .wordHighlight');
      await until('two marks', async () => (await marks.count()) === 2);
      await workbench.screenshot('structure-siblings');
    });

    it('gets missing line breaks restored in one step, after a preview', async () => {
      await goTo(DRAFT, '二、抓住三个关键');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await until('the line is joined', () => shows('淤了一米二。二、抓住三个关键'));
      const box = page.locator('.quick-input-widget');
      await workbench.runCommandThatAsks('Biganzi: Restore Paragraphs');
      await box.locator('.quick-input-title', { hasText: '恢复分段' }).waitFor();
      await page.locator('.tab.active', { hasText: '恢复分段' }).waitFor();
      await workbench.screenshot('structure-restore');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: DRAFT }).waitFor();
      await until('the heading has a line of its own', async () => {
        const lines = workbench.editor.locator('.view-line');
        return (await lines.filter({ hasText: /^二、抓住三个关键/u }).count()) > 0;
      });
    });

    it('is changed by keys, and each change is undone in one step', async () => {
      await goTo(DRAFT, '再清好淤泥');
      await page.keyboard.press('Control+Alt+BracketLeft');
      await until('the heading is promoted', () => shows('三、再清好淤泥'));
      assert.ok(await shows('四、压实各级责任'));
      await goTo(DRAFT, '我讲三点意见');
      await until('the note of it', () => shows('意见应3项，实4项。'));
      await workbench.screenshot('structure-promoted');
      await expectUndoInOneStep('（二）再清好淤泥');

      await goTo(DRAFT, '抓住三个关键');
      await page.keyboard.press('Control+Alt+BracketRight');
      await until('the heading is demoted', () => shows('（三）抓住三个关键'));
      assert.ok(await shows('1.先管住排口（1）逐个排口编号'));
      assert.ok(await shows('二、压实各级责任'));
      await workbench.screenshot('structure-demoted');
      await expectUndoInOneStep('二、抓住三个关键');
    });

    it('allows moving a section to the end by keys, and reports the end', async () => {
      await goTo(DRAFT, '一、看清');
      await page.keyboard.press('Control+Alt+PageDown');
      await until('it is second', () => shows('二、看清河道现状'));
      await page.keyboard.press('Control+Alt+PageDown');
      await until('it is third', () => shows('三、看清河道现状'));
      await page.keyboard.press('Control+Alt+PageDown');
      const said = page.locator('.notification-toast', { hasText: '后面没有同级标题' });
      await said.waitFor();
      await workbench.screenshot('structure-moved');
      await page.keyboard.press('Control+z');
      await until('it is second again', () => shows('二、看清河道现状'));
      await expectUndoInOneStep('一、看清河道现状');
      await workbench.runCommand('Notifications: Clear All Notifications');
      await said.waitFor({ state: 'hidden' });
    });

    it('continues with the next ordinal, and Enter after a semicolon stays Enter', async () => {
      const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
      await workbench.startParagraphAtEnd();
      await workbench.write('要做到三条：一是看得见；');
      await suggestions.filter({ hasText: '二是' }).waitFor();
      assert.equal(await page.locator('.suggest-widget .monaco-list-row.focused').count(), 0);
      await workbench.screenshot('structure-semicolon');
      await page.keyboard.press('Tab');
      await until(
        '二是 is written',
        async () => (await lastLine()) === '要做到三条：一是看得见；二是',
      );
      await workbench.write('管得住；');
      await suggestions.filter({ hasText: '三是' }).waitFor();
      await page.keyboard.press('Enter');
      await until('a new line', async () => (await lastLine()) === '');
      await workbench.write('（一）严格考核');
      await page.keyboard.press('Enter');
      await workbench.press('Control+Space', suggestions.filter({ hasText: '（二）' }));
      assert.match((await suggestions.first().textContent()) ?? '', /^（二）/u);
      await workbench.screenshot('structure-next-heading');
      await page.keyboard.press('Enter');
      await until('（二） is written', async () => (await lastLine()) === '（二）');
    });
  });

  describe('the tree of a real draft', () => {
    beforeEach(async () => workbench.openAsSaved(REAL));

    it('is shown in the outline', async () => {
      const rows = await outlineRows();
      await workbench.screenshot('structure-real-outline');
      assert.deepEqual(
        rows.map((row) => row.slice(0, 9)),
        [
          '1 在2021年全',
          '2 一、回顾过去,',
          '3 (一)校园疫情',
          '3 (二)党对教育',
          '3 (五)立德树人',
          '3 (六)教师队伍',
          '2 二、展望未来,',
        ],
      );
    });

    it('folds with a key', async () => {
      await goTo(REAL, '一、回顾过去');
      const below = '阶段性胜利。过去的一年';
      assert.ok(await shows(below));
      await page.keyboard.press('Control+Shift+BracketLeft');
      await until('what stands below it is hidden', async () => !(await shows(below)));
      assert.ok(await shows('二、展望未来'));
      await workbench.screenshot('structure-real-folded');
      await page.keyboard.press('Control+Shift+BracketRight');
    });

    it('is renumbered, and that is undone in one step', async () => {
      await goTo(REAL, '(五)立德树人工作取得新成效。思政');
      await workbench.runCommand('Biganzi: Renumber the Whole Document');
      await until('(五) is (三)', () => shows('(三)立德树人工作取得新成效。思政'));
      await workbench.screenshot('structure-real-renumbered');
      await expectUndoInOneStep('(五)立德树人工作取得新成效。思政');
    });

    it('adopts a demoted section, and that is undone in one step', async () => {
      await goTo(REAL, '二、展望未来');
      await workbench.runCommand('Biganzi: Demote Heading');
      await until('it is the fifth of its row', () => shows('(五)展望未来'));
      await workbench.screenshot('structure-real-demoted');
      await expectUndoInOneStep('二、展望未来');
    });
  });

  async function goTo(name: string, place: string): Promise<void> {
    const text = readFileSync(join(workbench.folder, name), 'utf8');
    const lines = text.slice(0, text.indexOf(place)).split('\n');
    await workbench.goTo(text, lines.length, (lines.at(-1) ?? '').length + 1);
  }

  async function shows(text: string): Promise<boolean> {
    return (await workbench.shownText()).includes(text);
  }

  async function lastLine(): Promise<string> {
    const lines = await workbench.editor
      .locator('.view-line')
      .evaluateAll((all) =>
        all
          .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
          .sort((a, b) => a.top - b.top),
      );
    return lines.at(-1)?.text.trim() ?? '';
  }

  /** Undoes one step and expects the draft to be as saved. */
  async function expectUndoInOneStep(text: string): Promise<void> {
    await page.keyboard.press('Control+z');
    await until(`“${text}” is back`, () => shows(text));
    await until('the tab is clean', async () => {
      return (await page.locator('.tab.active.dirty').count()) === 0;
    });
  }

  async function stickyLines(): Promise<readonly string[]> {
    return (await workbench.editor.locator('.sticky-line-content').allTextContents()).map((line) =>
      line.trim(),
    );
  }

  /** Returns the level and name of each row of the outline, from first to last, moving by key. */
  async function outlineRows(): Promise<readonly string[]> {
    const row = page.locator('.outline-tree .monaco-list-row.focused');
    await workbench.runCommand('Explorer: Focus on Outline View');
    await until('the outline', async () => {
      return (await page.locator('.outline-tree .monaco-list-row').count()) > 1;
    });
    await page.keyboard.press('Home');
    const rows: string[] = [];
    for (;;) {
      await row.waitFor();
      const place = await row.getAttribute('data-index');
      rows.push(
        `${(await row.getAttribute('aria-level')) ?? ''} ${(await row.textContent())?.trim() ?? ''}`,
      );
      await page.keyboard.press('ArrowDown');
      if ((await row.getAttribute('data-index')) === place) return rows;
    }
  }
}
