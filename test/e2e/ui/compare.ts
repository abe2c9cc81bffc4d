import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench.js';

const OLD = `在全县教育工作会议上的讲话
同志们：
今天会议的主要任务是，总结20xx年的教育工作。
一、肯定成绩，坚定信心
去年全县教育投入增长3.2%，新建学校12所。各乡镇各部门都把教育放在心上、抓在手上、落到实处。
二、正视问题，找准差距
农村学校缺教师，城区学校缺座位，这些问题要抓紧解决。
三、突出重点，狠抓落实
要健全投入机制，县财政要把教育经费足额列入预算。
谢谢大家！
`;
const NEW = `在全县教育工作会议上的讲话
同志们：
今天会议的主要任务是，总结20xx年的教育工作。
一、肯定成绩，坚定信心
去年全县教育投入增长3.5%，新建学校12所。各乡镇各部门都把教育放在心上、抓在手上、落到实处。
二、突出重点，狠抓落实
要健全投入机制，县财政要把教育经费足额列入预算。
三、建设智慧校园
今年所有学校接入宽带，教师人人会用智慧课堂。
谢谢大家！
`;

/** What became of an old draft, found by keyboard from the palette to the place in the new one. */
export function testCompare(workbench: Workbench): void {
  const { page } = workbench;
  const files = [join(workbench.folder, '去年.gongwen'), join(workbench.folder, '今年.gongwen')];

  describe('an old draft and the one made from it', () => {
    before(async () => {
      files.forEach((file, index) => {
        writeFileSync(file, index === 0 ? OLD : NEW);
      });
      await workbench.open('去年.gongwen');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Enter');
      await workbench.open('今年.gongwen');
    });
    after(async () => {
      await workbench.runCommand('View: Close All Editors');
      files.forEach((file) => {
        rmSync(file);
      });
    });

    it('stand beside each other, with a list that leads to each change', async () => {
      await workbench.runCommandThatAsks('Biganzi: Compare with an Older Draft');
      const list = page.locator('.quick-input-widget');
      await list.locator('.monaco-list-row', { hasText: '去年.gongwen' }).waitFor();
      await workbench.choose(list, '去年.gongwen');
      await list.locator('.monaco-list-row', { hasText: '新增' }).waitFor();
      await page.locator('.monaco-diff-editor').first().waitFor();
      await workbench.shoot('compare-light');
      await workbench.choose(list, '3.2% → 3.5%');
      await list.waitFor({ state: 'hidden' });
      await page.getByText('Ln 5, Col 15 (4 selected)').waitFor();
      await workbench.shoot('compare-figure');
    });
  });
}
