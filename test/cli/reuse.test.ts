import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const FIRE = '去年冬天以来全县雨雪偏少，林区可燃物比往年多出三成左右。';
const DRAFT = `在全县护林会议上的讲话\n同志们：\n时间很紧。${FIRE}\n散会。\n`;

describe('biganzi check --archive', () => {
  it('reports long sentences that occur in older drafts, with file and line', () => {
    const cwd = makeFolder({ '今冬.txt': DRAFT, '旧稿/去冬.md': `# 讲话\n\n${FIRE}\n` });
    const { code, stdout } = runCli(['check', '今冬.txt', '--archive', '旧稿'], { cwd });
    expect(stdout).toContain(
      '今冬.txt:3:6 提示 archive-reuse 这句话与自有文稿“去冬.md”第 3 行一字不差，换成今年的情况和说法',
    );
    expect(code).toBe(0);
    expect(runCli(['check', '今冬.txt'], { cwd }).stdout).not.toContain('archive-reuse');
  });

  it('does not compare a draft with itself, and accepts several folders', () => {
    const cwd = makeFolder({ '今冬.txt': DRAFT, '旧稿/去冬.txt': FIRE, '空/空.txt': '' });
    const args = ['check', '今冬.txt', '--format', 'json'];
    const own = runCli([...args, '--archive', '.'], { cwd }).stdout;
    expect(own.match(/“去冬\.txt”/gu)).toHaveLength(1);
    expect(own).not.toContain('“今冬');
    const { stdout, stderr, code } = runCli([...args, '--archive', '空', '--archive', '旧稿'], {
      cwd,
    });
    expect(stdout).toContain('“去冬.txt”第 1 行');
    expect(stderr).toContain('空.txt');
    expect(code).toBe(0);
  });

  it('gives the positions in the JSON output', () => {
    const cwd = makeFolder({ '今冬.txt': DRAFT, '旧稿/去冬.txt': `讲话\n\n${FIRE}` });
    const run = (format: string) =>
      runCli(['check', '今冬.txt', '--archive', '旧稿', '--format', format], { cwd }).stdout;
    const found = JSON.parse(run('json')) as readonly { readonly rule: string }[];
    expect(found.filter(({ rule }) => rule === 'archive-reuse')).toMatchObject([
      { line: 3, standsIn: [{ file: join(cwd, '旧稿/去冬.txt'), line: 3 }] },
    ]);
    const log = JSON.parse(run('sarif')) as Log;
    const [hint] = log.runs[0]?.results?.filter(({ ruleId }) => ruleId === 'archive-reuse') ?? [];
    expect(hint?.relatedLocations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: pathToFileURL(join(cwd, '旧稿/去冬.txt')).href },
          region: { startLine: 3 },
        },
      },
    ]);
  });

  it('fails where a folder cannot be read', () => {
    const cwd = makeFolder({ '今冬.txt': DRAFT });
    const { code, stderr } = runCli(['check', '今冬.txt', '--archive', '没有'], { cwd });
    expect(stderr).toContain('没有：');
    expect(code).toBe(2);
  });
});
