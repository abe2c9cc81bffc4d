import { expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const OLD = `在全县教育工作会议上的讲话
同志们：
今天开会，主要是总结20xx年的工作。
一、肯定成绩
全县投入增长3.2%。各乡镇各部门都把教育放在心上、抓在手上、落到实处。
二、正视问题
农村学校缺教师。
`;
const NEW = `在全县教育工作会议上的讲话
同志们：
今天开会，主要是总结20xx年的工作。
一、建设智慧校园
各校接入宽带。
二、肯定成绩
全县投入增长3.5%。各乡镇各部门都把教育放在心上、抓在手上、落到实处。
`;

it('lists sections, copied passages, figures and open years, with lines', () => {
  const cwd = makeFolder({ '旧.txt': OLD, '新.txt': NEW });
  const { code, stdout, stderr } = runCli(['compare', '旧.txt', '新.txt'], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "旧.txt → 新.txt
    新稿正文 53 字（不计标点），39 字（74%）与旧稿整句相同

    章节
      新增               新稿第 4 行  一、建设智慧校园
      改写  旧稿第 4 行  新稿第 6 行  二、肯定成绩
      删去  旧稿第 6 行               二、正视问题

    与旧稿一字不差的话
      22 字  旧稿第 5 行  新稿第 7 行  各乡镇各部门都把教育放在心上、抓在手上、落到实处。

    改了的数字
      3.2% → 3.5%  旧稿第 5 行  新稿第 7 行  全县投入增长3.5%。

    没有填写的年份、日期
      没填  新稿第 3 行  20xx年
    "
  `);
});

it('prints the same as JSON', () => {
  const cwd = makeFolder({ 'a.txt': OLD, 'b.txt': NEW });
  const { code, stdout } = runCli(['compare', 'a.txt', 'b.txt', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  const data: unknown = JSON.parse(stdout);
  expect(data).toMatchObject({
    ...{ old: 'a.txt', new: 'b.txt' },
    sections: [
      { kind: 'new', new: { label: '一、建设智慧校园', line: 4, column: 1, endColumn: 9 } },
      { kind: 'altered', rewritten: true, moved: false, old: { line: 4 }, new: { line: 6 } },
      { kind: 'gone', old: { label: '二、正视问题', line: 6 } },
    ],
    figures: [
      { old: { text: '3.2%', line: 5, column: 7 }, new: { text: '3.5%', line: 7, column: 7 } },
    ],
    openYears: [{ text: '20xx年', line: 3 }],
  });
});

it('reads a Word document and gives positions as paragraphs', () => {
  const cwd = makeFolder({ 'a.txt': OLD, 'b.txt': NEW });
  expect(runCli(['export', 'a.txt'], { cwd }).code).toBe(0);
  const { code, stdout } = runCli(['compare', 'a.docx', 'b.txt'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('3.2% → 3.5%  旧稿第 5 段  新稿第 7 行  全县投入增长3.5%。');
});

it('reads standard input and prints English', () => {
  const cwd = makeFolder({ 'a.txt': OLD });
  const { code, stdout } = runCli(['compare', 'a.txt', '-', '--locale', 'en'], { cwd, input: NEW });
  expect(code).toBe(0);
  expect(stdout).toContain('a.txt → <stdin>\n');
  expect(stdout).toContain('3.2% → 3.5%  old line 5  new line 7');
});

it('names the file that could not be read', () => {
  const cwd = makeFolder({ 'a.txt': OLD });
  const missing = runCli(['compare', 'a.txt', 'none.txt'], { cwd });
  expect(missing.stderr).toContain('none.txt');
  expect(missing.stdout).toBe('');
  expect(missing.code).toBe(2);
  expect(runCli(['compare', 'a.txt'], { cwd }).code).toBe(2);
  expect(runCli(['compare', '-', '-'], { cwd, input: NEW }).code).toBe(2);
});
