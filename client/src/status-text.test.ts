import { expect, test } from 'vitest';
import { messagesFor } from './messages.js';
import { describeStatus, type ServerState } from './status-text.js';

function checkStatus(
  counts: readonly [errors: number, warnings: number, informations: number, hints: number],
  expected: { text: string; tooltip?: string; command?: string },
  { state = 'running', locale }: { state?: ServerState; locale?: string } = {},
): void {
  const [errors, warnings, informations, hints] = counts;
  const status = describeStatus(
    state,
    { errors, warnings, informations, hints },
    messagesFor(locale),
  );
  expect(status).toMatchObject(expected);
}

test('the item counts what the Problems panel lists', () => {
  checkStatus([1, 2, 0, 4], {
    text: '笔杆子：3 处问题',
    tooltip: '错误 1，警告 2，信息 0\n另有 4 处提示，只在文中标出\n点击打开“问题”面板',
    command: 'workbench.actions.view.problems',
  });
});

test('for a long list the item shows how many findings are displayed', () => {
  const counts = { errors: 1800, warnings: 0, informations: 0, hints: 3 };
  const status = describeStatus('running', counts, messagesFor('zh'), 1000);
  expect(status.text).toBe('笔杆子：1800 处问题（标出附近 1000 处）');
  expect(status.tooltip).toMatch(/^编辑器最多标 1000 处/u);
});

test('the item of a draft without findings', () => {
  checkStatus([0, 0, 0, 0], { text: '笔杆子：没有问题', tooltip: '点击打开“问题”面板' });
});

test('the item shows that the server is not running; a click restarts it', () => {
  checkStatus(
    [0, 0, 0, 0],
    { text: '$(error) 笔杆子：没有运行', command: 'biganzi.restartServer' },
    { state: 'stopped' },
  );
  checkStatus([0, 0, 0, 0], { text: '$(sync~spin) 笔杆子：正在启动' }, { state: 'starting' });
});

test('the item in English', () => {
  checkStatus([0, 1, 0, 0], { text: 'Biganzi: 1 problem' }, { locale: 'en' });
  checkStatus([1, 1, 0, 0], { text: 'Biganzi: 2 problems' }, { locale: 'en' });
});
