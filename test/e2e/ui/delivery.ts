import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../host/paths.js';
import { checkByCli } from '../check-by-cli.js';
import { until } from '../until.js';
import type { Workbench } from './workbench.js';

const DRAFTS = [
  { name: '001_8d9c40e0850fdea2.txt', residue: /学习啦/u },
  { name: '004_b4075a6b7c439fa0.txt', residue: /文鼎文库/u },
] as const;
const LEFTOVER = /^(?:placeholder-.*|web-residue)$/u;
const MOST_QUESTIONS = 150;

/** Tests turning a web page into a finished draft by keyboard: residue deleted, all placeholders filled in. */
export function testDelivery(workbench: Workbench): void {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');
  const settings = join(workbench.folder, '.biganzirc.json');

  describe('a template from the web', () => {
    beforeEach(() => {
      rmSync(settings, { force: true });
    });
    afterEach(async () => workbench.runCommand('Notifications: Clear All Notifications'));
    after(() => {
      rmSync(settings, { force: true });
    });

    for (const { name, residue } of DRAFTS) {
      it(`becomes a draft without leftovers: ${name}`, async () => {
        const file = join(workbench.folder, name);
        const original = readFileSync(file, 'utf8');
        assert.match(original, residue);
        await workbench.openAsSaved(name);
        await page.keyboard.press('Control+Home');

        await ask('Biganzi: Delete All Web Residue', '要删除的网页残留');
        await workbench.screenshot(`delivery-residue-list-${name}`);
        await page.keyboard.press('Enter');
        await until('the residue is gone', async () => !residue.test(await workbench.shownText()));
        await workbench.screenshot(`delivery-residue-${name}`);

        await ask('Biganzi: Fill In What Is Left Open', '｢');
        const answers = await answerAll(name);
        await workbench.screenshot(`delivery-filled-${name}`);
        await save();
        const findings = await checkByCli(join(ROOT, 'dist/cli.js'), file);
        assert.deepEqual(
          findings.filter(({ rule }) => LEFTOVER.test(rule)),
          [],
        );
        assert.ok(answers > 5, `${answers} questions`);

        await page.keyboard.press('Control+z');
        await page.keyboard.press('Control+z');
        await save();
        assert.equal(readFileSync(file, 'utf8'), original);
      });
    }

    it('remembers names for the next draft if the writer wants it', async () => {
      await workbench.openAsSaved(DRAFTS[0].name);
      await ask('Biganzi: Fill In What Is Left Open', '｢');
      await answerAll('');
      await page.locator('.notification-toast', { hasText: '**区 → ' }).waitFor();
      await workbench.screenshot('delivery-remember');
      await workbench.runCommand('Notifications: Accept Notification Primary Action');
      // The file is created before its content is written.
      await until(
        'the settings file',
        () => existsSync(settings) && readFileSync(settings, 'utf8').includes('"**区": "西山区"'),
      );

      await workbench.openAsSaved(DRAFTS[0].name);
      await ask('Biganzi: Fill In What Is Left Open', '｢');
      await box.locator('.monaco-list-row', { hasText: '2026年' }).first().waitFor();
      for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
        if (await box.locator('.monaco-list-row', { hasText: '.biganzirc.json' }).count()) break;
        await nextQuestion(async () => {
          await workbench.choose(box, '暂不填写');
        });
      }
      await workbench.screenshot('delivery-remembered');
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
    });

    it('gets a verdict in one sentence, and its obstacles lead to their positions', async () => {
      await workbench.openAsSaved(DRAFTS[0].name);
      await ask('Biganzi: Ready to Deliver?', '还不能定稿');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await workbench.screenshot('delivery-verdict');
      const chosen = (await box.locator('.monaco-list-row.focused').textContent()) ?? '';
      const line = /第 (?<line>\d+) 行/u.exec(chosen)?.groups?.line ?? '';
      await page.keyboard.press('Enter');
      await box.waitFor({ state: 'hidden' });
      await page.getByText(new RegExp(`^Ln ${line}, `, 'u')).waitFor();
    });

    it('has its document date in the status bar, and a click sets it', async () => {
      const item = page.locator('.statusbar-item', { hasText: '成文' });
      await workbench.open(DRAFTS[1].name);
      await item.filter({ hasText: '2021年' }).filter({ hasText: '来源：标题' }).waitFor();
      await workbench.screenshot('delivery-date-title');
      await workbench.open(DRAFTS[0].name);
      await item.filter({ hasText: '未知' }).waitFor();
      await ask('Biganzi: Set the Date of the Draft', '成文日期');
      await workbench.write('2024年2月');
      await page.keyboard.press('Enter');
      await box.locator('.quick-input-title', { hasText: '日期记在哪里' }).waitFor();
      await workbench.choose(box, '只记给这个文件');
      await item.filter({ hasText: '2024年2月' }).filter({ hasText: '来源：设置' }).waitFor();
      await workbench.screenshot('delivery-date-setting');
      assert.equal(existsSync(join(workbench.folder, '.vscode')), false);
    });
  });

  /** Runs a command of the palette that asks a question in a quick input with that title. */
  async function ask(command: string, title: string): Promise<void> {
    await workbench.press('F1', box.locator('input'));
    await workbench.write(command);
    await box.locator('.monaco-list-row.focused', { hasText: command }).waitFor();
    await page.keyboard.press('Enter');
    await box.locator('.quick-input-title', { hasText: title }).waitFor();
  }

  /** Answers every question: years with the proposal, all others with a word. */
  async function answerAll(shot: string): Promise<number> {
    for (let asked = 0; ; asked += 1) {
      assert.ok(asked < MOST_QUESTIONS, 'the walk ends');
      if (asked === 2 && shot !== '') await workbench.screenshot(`delivery-asked-${shot}`);
      const title = (await box.locator('.quick-input-title').textContent()) ?? '';
      const hint = (await box.locator('input').first().getAttribute('placeholder')) ?? '';
      const more = await nextQuestion(async () => {
        if (!hint.includes('缺年份'))
          await workbench.write(/缺数字|缺届次/u.test(hint) ? '三' : '西山');
        await page.keyboard.press('Enter');
      });
      if (!more) return asked + 1;
      assert.notEqual(title, '');
    }
  }

  /** Answers one question and waits for the next; returns false if there was none. */
  async function nextQuestion(answer: () => Promise<void>): Promise<boolean> {
    const before = await box.locator('.quick-input-title').textContent();
    await answer();
    return until('the next question or the end', async () => {
      if (!(await box.isVisible())) return 'end' as const;
      const title = await box.locator('.quick-input-title').textContent();
      return title !== before && 'more';
    }).then((next) => next === 'more');
  }

  async function save(): Promise<void> {
    await page.keyboard.press('Control+s');
    await until('the tab is clean', async () => {
      return (await page.locator('.tab.active.dirty').count()) === 0;
    });
  }
}
