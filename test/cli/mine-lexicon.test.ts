import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const MINED = 'out/cliches-mined.json';
const REVIEW = 'out/cliches-review.json';

/** Reports with the same phrases, laws with some of them, and speeches, which are excluded. */
const CORPUS: Readonly<Record<string, string>> = {
  ...numbered('in/gov_work_report', 5, '坚持求真务实，狠抓落实。应当加强监督检查。'),
  ...numbered('in/policy_doc', 4, '坚持求真务实，狠抓落实！应当加强监督检查。'),
  ...numbered('in/laws', 40, '应当加强监督检查。'),
  ...numbered('in/speech', 9, '让我们乘势而上。'),
};

const ARGS = ['mine', '--lexicon', 'in', '-o', 'out', '--contrast', 'laws', '--exclude', 'speech'];

function numbered(folder: string, count: number, text: string): Record<string, string> {
  const files = Array.from({ length: count }, (_, at) => [`${folder}/${at}.txt`, `${text}\n`]);
  return Object.fromEntries(files) as Record<string, string>;
}

interface Mined {
  readonly phrase: string;
  readonly documents: number;
  readonly byKind: Readonly<Record<string, number>>;
}

function readMined(cwd: string): readonly Mined[] {
  return JSON.parse(readFileSync(path.join(cwd, MINED), 'utf8')) as Mined[];
}

describe('biganzi mine --lexicon', () => {
  it('writes phrases that occur in reports but not in laws, with counts by kind, and lists them for review', () => {
    const cwd = makeFolder(CORPUS);
    const { code, stdout, stderr } = runCli(ARGS, { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(readMined(cwd).map(({ phrase }) => phrase)).toEqual([
      '坚持求真务实',
      '坚持求真务实，狠抓落实',
      '狠抓落实',
    ]);
    expect(readMined(cwd)[0]).toMatchObject({
      documents: 9,
      byKind: { workReport: 5, partyPaper: 0, policy: 4, other: 0 },
    });
    expect(stdout.split('\n').slice(1)).toEqual([
      '从 49 篇文稿里提炼出 3 条',
      '待审定 3 条：坚持求真务实 坚持求真务实，狠抓落实 狠抓落实',
      '',
    ]);
  });

  it('applies the review next to its file and writes the same bytes again', () => {
    const keep = { fourCharacter: ['求真务实'], demand: ['狠抓落实'] };
    const drop = ['坚持求真务实', '坚持求真务实，狠抓落实'];
    const review = { keep, always: ['求真务实'], drop };
    const cwd = makeFolder({ ...CORPUS, [REVIEW]: JSON.stringify(review) });
    expect(runCli(ARGS, { cwd }).stdout).toContain('全部审定过');
    expect(readMined(cwd)).toMatchObject([
      { phrase: '求真务实', documents: 9 },
      { phrase: '狠抓落实', documents: 9 },
    ]);
    const first = readFileSync(path.join(cwd, MINED));
    runCli(ARGS, { cwd });
    expect(readFileSync(path.join(cwd, MINED)).equals(first)).toBe(true);
  });

  it('writes nothing where the review is invalid or there is nothing to read', () => {
    const cwd = makeFolder({ 'in/laws/a.txt': '应当加强监督检查。', [REVIEW]: '{' });
    const broken = runCli(ARGS, { cwd });
    expect(broken.stderr.replaceAll('\\', '/')).toBe(`biganzi: ${REVIEW}：不是有效的 JSON\n`);
    expect(broken.code).toBe(2);
    writeFileSync(path.join(cwd, REVIEW), '{}');
    const empty = runCli(ARGS, { cwd });
    expect(empty.stderr).toBe('biganzi: 没有可读的文稿（txt、md、gongwen、gw、docx）\n');
    expect(empty.code).toBe(2);
  });
});
