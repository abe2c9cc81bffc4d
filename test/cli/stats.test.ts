import { describe, expect, it } from 'vitest';
import { type CliResult, type CliRun, makeFolder, runCli } from './run-cli.js';

const SOBER = [
  '在全县防汛工作会议上的讲话',
  '同志们：',
  '一、雨情',
  '6月以来降雨320毫米，12座水库超过汛限水位。',
  '二、任务',
  '7月5日前县水利局备好沙袋12000条。',
  '（一）巡堤',
  '每2小时巡查1次。',
  '谢谢大家！',
].join('\n');
const HOLLOW = [
  '在全市教育工作会议上的讲话',
  '同志们：',
  '要进一步统一思想，进一步提高认识，进一步狠抓落实，××局要进一步真抓实干。',
  '谢谢大家！',
].join('\n');
const README = '# Build\n\nRun `make install`.\n';

function stats(args: readonly string[], run?: CliRun): CliResult {
  return runCli(['stats', ...args], run);
}

interface Row {
  readonly file: string;
  readonly characters: number;
  readonly minutes: number;
  readonly density: number;
  readonly hollowness: number;
  readonly placeholders: number;
  readonly sections: readonly { readonly line: number; readonly title: string }[];
  readonly paragraphs: readonly {
    readonly line: number;
    readonly characters: number;
    readonly density: number;
  }[];
  readonly slogans: readonly { readonly phrase: string; readonly count: number }[];
}

function rows(args: readonly string[], run?: CliRun): readonly Row[] {
  return JSON.parse(stats(['--format', 'json', ...args], run).stdout) as Row[];
}

const cwd = () =>
  makeFolder({ 'a-sober.txt': SOBER, 'b-hollow.txt': HOLLOW, 'readme.txt': README });

describe('biganzi stats', () => {
  it('prints the figures of a draft, and those of its sections in columns', () => {
    const { code, stdout, stderr } = stats(['a-sober.txt'], { cwd: cwd() });
    const [head, title, ...sections] = stdout.split('\n');
    expect(head).toMatch(/^a-sober\.txt：\d+ 字 · 约 1 分钟 · 套话密度 \d+%/u);
    expect(title).toBe('  行  字数  分钟  套话  虚实  占位  小标题');
    expect(sections.slice(0, 3).map((row) => row.replace(/^ +\d+ .* {2}(?=\S)/u, ''))).toEqual([
      '一、雨情',
      '二、任务',
      '（一）巡堤',
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('lists the most frequent clichés first, and no more than asked for', () => {
    const [draft] = rows(['b-hollow.txt'], { cwd: cwd() });
    expect(draft?.slogans[0]).toMatchObject({ phrase: '进一步', count: 4 });
    expect(draft?.placeholders).toBe(1);
    expect(rows(['--top', '1', 'b-hollow.txt'], { cwd: cwd() })[0]?.slogans).toHaveLength(1);
    expect(stats(['b-hollow.txt'], { cwd: cwd() }).stdout).toMatch(/ {2}进一步 +4/u);
  });

  it('reads only the drafts of a folder, and sorts by hollowness if asked', () => {
    const files = (...args: string[]) =>
      rows([...args, '.'], { cwd: cwd() }).map((row) => row.file);
    expect(files()).toEqual(['a-sober.txt', 'b-hollow.txt']);
    expect(files('--sort', 'density')).toEqual(['b-hollow.txt', 'a-sober.txt']);
  });

  it('computes minutes at the given rate, and prints English', () => {
    const { stdout } = stats(['--speech-rate', '10', '--locale', 'en', '-'], { input: SOBER });
    expect(stdout).toMatch(/^<stdin>: \d+ characters · about \d+ min · \d+% clichés/u);
    expect(rows(['--speech-rate', '10', '-'], { input: SOBER })[0]?.minutes).toBeGreaterThan(5);
  });

  it('gives the lines of sections, and shares between 0 and 1', () => {
    for (const { density, hollowness, sections } of rows(['.'], { cwd: cwd() })) {
      expect([density, hollowness].every((share) => share >= 0 && share <= 1)).toBe(true);
      for (const { line, title } of sections) expect(SOBER.split('\n')[line - 1]).toBe(title);
    }
  });

  it('gives the lines of paragraphs, whose figures add up', () => {
    for (const { characters, paragraphs } of rows(['.'], { cwd: cwd() })) {
      expect(paragraphs.reduce((sum, one) => sum + one.characters, 0)).toBe(characters);
    }
    const [draft] = rows(['--format', 'json', 'b-hollow.txt'], { cwd: cwd() });
    const densest = draft?.paragraphs.toSorted((a, b) => b.density - a.density)[0];
    expect(densest?.line).toBe(3);
  });

  it('names a file that cannot be read and continues', () => {
    const { code, stdout, stderr } = stats(['none.txt', 'b-hollow.txt'], { cwd: cwd() });
    expect(stderr).toContain('none.txt：文件或文件夹不存在');
    expect(stdout).toContain('b-hollow.txt：');
    expect(code).toBe(2);
  });

  it('reports a folder without drafts', () => {
    const { code, stdout, stderr } = stats(['.'], { cwd: makeFolder({ 'readme.txt': README }) });
    expect([code, stdout, stderr]).toEqual([0, '', '没有找到文稿\n']);
    expect(stats(['--top', '0', '.']).code).toBe(2);
  });
});
