import { describe, expect, it } from 'vitest';
import { type CliResult, type CliRun, makeFolder, runCli } from './run-cli.js';

const DRAFT =
  '同志们：\n下面，我讲三点意见。\n一、提高认识\n要统一思想。\n三、狠抓落实\n要落实责任。\n';
const CLEAN = '同志们：\n今天，我们召开工作会议。\n谢谢大家！\n';
const ENGLISH = 'Release notes\n\n1. Faster start\n3. Fewer errors\n';

function check(args: readonly string[], run?: CliRun): CliResult {
  return runCli(['check', ...args], run);
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

function checkRows(args: readonly string[], run?: CliRun): string[] {
  const rows = JSON.parse(check(['--format', 'json', ...args], run).stdout) as readonly Row[];
  return rows.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

const FOUND = 'draft.txt:5:1 heading-sequence';

describe('biganzi check', () => {
  it('prints position, severity, rule, message, the line with carets, the fix and a summary', () => {
    const { code, stdout, stderr } = check(['draft.txt'], {
      cwd: makeFolder({ 'draft.txt': DRAFT }),
    });
    expect(stdout).toMatch(
      /^draft\.txt:5:1 警告 heading-sequence .+\n {4}5 │ 三、狠抓落实\n {6}│ \^{4}\n/u,
    );
    expect(stdout).toContain('改法：');
    expect(stdout).toMatch(/共 1 处：警告 1（检查了 1 个文件）\n$/u);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('prints no colour to a pipe unless an option asks for it', () => {
    const cwd = makeFolder({ 'draft.txt': DRAFT });
    expect(check(['draft.txt'], { cwd }).stdout).not.toContain('\u001b');
    expect(check(['--color', 'draft.txt'], { cwd }).stdout).toContain('\u001b[');
    expect(check(['draft.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(
      check(['--no-color', 'draft.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stdout,
    ).not.toContain('\u001b');
  });

  it('exits with 0 where nothing reaches the threshold', () => {
    const cwd = makeFolder({ 'draft.txt': DRAFT, 'clean.txt': CLEAN });
    expect(check(['clean.txt'], { cwd })).toEqual({
      code: 0,
      stdout: '检查了 1 个文件，没有发现问题\n',
      stderr: '',
    });
    expect(check(['--fail-on', 'error', 'draft.txt'], { cwd }).code).toBe(0);
    expect(check(['--fail-on', 'hint', 'draft.txt'], { cwd }).code).toBe(1);
  });

  it('prints an empty JSON array where nothing is found', () => {
    const run = { cwd: makeFolder({ 'clean.txt': CLEAN }) };
    expect(check(['--format', 'json', 'clean.txt'], run).stdout).toBe('[]\n');
  });

  it('reads standard input and reports it under the given name', () => {
    const run = { input: DRAFT, cwd: makeFolder({}) };
    expect(checkRows(['-'], run)).toEqual(['<stdin>:5:1 heading-sequence']);
    expect(checkRows(['-', '--stdin-filename', 'a/draft.txt'], run)).toEqual([`a/${FOUND}`]);
  });

  it('prints English if asked', () => {
    const { stdout } = check(['--locale', 'en', '-'], { input: DRAFT });
    expect(stdout).toContain('<stdin>:5:1 warning heading-sequence');
    expect(stdout).toContain('Findings: 1 (warning 1), files checked: 1');
  });

  it('checks a folder recursively, but only files that look like official documents', () => {
    const cwd = makeFolder({
      'b/draft.txt': DRAFT,
      'a.md': DRAFT,
      'b/notes.docx': DRAFT,
      'node_modules/c.txt': DRAFT,
      '.hidden/d.txt': DRAFT,
      'CHANGES.txt': ENGLISH,
    });
    expect(checkRows(['.'], { cwd })).toEqual(['a.md:5:1 heading-sequence', `b/${FOUND}`]);
    expect(checkRows(['b', 'b/draft.txt', './b'], { cwd })).toEqual([`b/${FOUND}`]);
  });

  it('expands glob patterns that the shell did not expand', () => {
    const cwd = makeFolder({ 'draft.txt': DRAFT, 'b/draft.txt': DRAFT, 'b/[1].txt': DRAFT });
    expect(checkRows(['**/draft.*'], { cwd })).toEqual([`b/${FOUND}`, FOUND]);
    expect(checkRows(['b/d*.txt'], { cwd })).toEqual([`b/${FOUND}`]);
    expect(checkRows(['b/[1].txt'], { cwd })).toEqual(['b/[1].txt:5:1 heading-sequence']);
  });

  it('applies the nearest settings file, or another one if asked', () => {
    const off = JSON.stringify({ rules: { 'heading-sequence': 'off' } });
    const cwd = makeFolder({
      'draft.txt': DRAFT,
      'off/.biganzirc.json': off,
      'off/deep/draft.txt': DRAFT,
      'strict.json': JSON.stringify({ rules: { 'heading-sequence': 'error' } }),
    });
    expect(checkRows(['draft.txt', 'off/deep/draft.txt'], { cwd })).toEqual([FOUND]);
    expect(check(['--config', 'strict.json', 'off/deep/draft.txt'], { cwd }).stdout).toContain(
      '错误 1',
    );
    expect(checkRows(['-', '--stdin-filename', 'off/draft.txt'], { cwd, input: DRAFT })).toEqual(
      [],
    );
  });

  it('reports the position of an error in a settings file and applies the rest', () => {
    const cwd = makeFolder({
      'draft.txt': DRAFT,
      '.biganzirc.json':
        '{\n  "rules": { "no-such-rule": "off", "heading-sequence": "error" }\n}\n',
    });
    const { stdout, stderr } = check(['draft.txt'], { cwd });
    expect(stderr).toMatch(/^biganzi: \.biganzirc\.json:2:14：.*no-such-rule\n$/u);
    expect(stdout).toContain('错误 1');
  });

  it('shows a few findings of each rule if asked, but counts all', () => {
    const many = '一、甲\n内容。\n三、乙\n内容。\n五、丙\n内容。\n七、丁\n内容。\n';
    const { stdout } = check(['--per-rule', '1', '-'], { input: `同志们：\n${many}` });
    expect(stdout.match(/ heading-sequence /gu)).toHaveLength(1);
    expect(stdout).toContain('heading-sequence 另有 2 处未列出');
    expect(stdout).toContain('共 3 处');
  });
});

describe('biganzi check with invalid arguments', () => {
  it.each([
    [['--fromat', 'json', 'a.txt'], '没有这个选项：--fromat'],
    [['--format', 'xml', 'a.txt'], '“xml”，可以是 text、json、sarif、gnu'],
    [['--fail-on', 'never', 'a.txt'], '“never”，可以是 hint、information、warning、error'],
    [['--date', '2023-02-30', 'a.txt'], '应当是 YYYY、YYYY-MM 或 YYYY-MM-DD'],
    [['--config', 'none.json', 'a.txt'], 'none.json：文件或文件夹不存在'],
    [['--config'], '选项缺少值'],
    [[], '缺少参数：FILE'],
    [['*.nothing'], '没有符合这个模式的文件'],
  ])('%j', (args, sentence) => {
    const { code, stdout, stderr } = check(args, { cwd: makeFolder({ 'a.txt': CLEAN }) });
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('rejects an unknown command', () => {
    const { code, stderr } = runCli(['chekc']);
    expect(stderr).toContain('没有这个命令：chekc');
    expect(code).toBe(2);
  });
});

describe('the other commands', () => {
  it('help is in Chinese and not an error', () => {
    const { code, stdout } = runCli(['check', '--help']);
    expect(stdout).toContain('用法：');
    expect(stdout).not.toMatch(/default|choices|\[options\]/u);
    expect(code).toBe(0);
  });

  it('rules lists every rule with its page', () => {
    const { code, stdout } = runCli(['rules']);
    expect(stdout).toMatch(
      /^heading-sequence +警告 {2}.+\n.+rules\/heading-sequence\/README\.md$/mu,
    );
    expect(code).toBe(0);
  });

  it('outline prints one heading per line', () => {
    const { stdout } = runCli(['outline', '-'], { input: DRAFT });
    expect(stdout).toMatch(/^ *一、提高认识\n *三、狠抓落实$/mu);
  });
});
