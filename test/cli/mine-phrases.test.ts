import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const CORPUS: Readonly<Record<string, string>> = {
  'in/policy_doc/1.txt': '2024年，要全面推进乡村振兴。始终坚持求真务实。\n',
  'in/policy_doc/2.txt': '2025年，大家都要全面推进乡村振兴。\n',
  'in/policy_doc/3.txt': '1958年，要大办钢铁工业生产。\n',
  'in/policy_doc/4.txt': '今年又大办钢铁工业生产。\n',
  'in/speech/1.txt': '同志们始终坚持求真务实。\n',
};

function mine(cwd: string, ...more: readonly string[]) {
  return runCli(['mine', '--phrases', 'in', '-o', 'out', ...more], { cwd });
}

/** Returns the phrases of the file, without the line of words and without the numbers next to each phrase. */
function readMined(cwd: string): readonly string[] {
  const code = JSON.parse(readFileSync(path.join(cwd, 'out/phrases.json'), 'utf8')) as string;
  return code.split('\n').slice(1, -1);
}

describe('biganzi mine --phrases', () => {
  it('writes phrases that occur in several drafts, with their document count, and prints the number of phrases', () => {
    const cwd = makeFolder(CORPUS);
    const { code, stdout, stderr } = mine(cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[1]).toBe(`从 5 篇文稿里提炼出 ${readMined(cwd).length} 条`);
    expect(readMined(cwd)).toContain('0始终坚持求真务实2');
  });

  it('leaves out phrases of early drafts only, and the given folders', () => {
    const cwd = makeFolder(CORPUS);
    expect(mine(cwd, '--since', '2013', '--exclude', 'speech').code).toBe(0);
    const mined = readMined(cwd).join(' ');
    expect(mined).toContain('全面推进乡村振兴');
    expect(mined).not.toMatch(/钢铁|求真/u);
  });

  it('reports that there is nothing to read', () => {
    const cwd = makeFolder({ 'in/empty.pdf': '' });
    expect(mine(cwd)).toMatchObject({ code: 2, stdout: '' });
  });
});
