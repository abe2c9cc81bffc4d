import { describe, expect, it } from 'vitest';
import { type CliResult, makeFolder, runCli } from './run-cli.js';

const CLEAN = '同志们：\n今天，我们召开工作会议。\n谢谢大家！\n';
const OPEN = '同志们：\n20xx年，请**同志发言。\n谢谢大家！\n';
const ENGLISH = 'Release notes\n\n1. Faster start\n3. Fewer errors\n';

function gate(args: readonly string[], files: Readonly<Record<string, string>>): CliResult {
  return runCli(['check', '--gate', ...args], { cwd: makeFolder(files) });
}

describe('biganzi check --gate', () => {
  it('passes a finished draft', () => {
    expect(gate(['a.txt'], { 'a.txt': CLEAN })).toEqual({
      code: 0,
      stdout: 'a.txt：可以定稿：没有占位、残留，时效和层次结构也没有问题\n',
      stderr: '',
    });
  });

  it('names the obstacles of every draft in one sentence', () => {
    const files = { 'a.txt': CLEAN, 'b.txt': OPEN, 'notes.txt': ENGLISH };
    const { code, stdout, stderr } = gate(['.'], files);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^a\.txt：可以定稿/u),
      'b.txt：还不能定稿：有占位与残留 2 处',
      '',
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('prints English if asked, and reads standard input', () => {
    const { code, stdout } = runCli(['check', '--gate', '--locale', 'en', '-'], { input: OPEN });
    expect(stdout).toBe('<stdin>: Not ready: 2 leftovers\n');
    expect(code).toBe(1);
  });

  it('follows the settings: a rule that is switched off is no obstacle', () => {
    const rules = { 'placeholder-year': 'hint', 'placeholder-blank': 'off' };
    const files = { 'b.txt': OPEN, '.biganzirc.json': JSON.stringify({ rules }) };
    expect(gate(['b.txt'], files).code).toBe(0);
  });

  it('fails where a draft could not be read', () => {
    const { code, stderr } = gate(['a.txt', 'none.txt'], { 'a.txt': CLEAN });
    expect(stderr).toContain('none.txt');
    expect(code).toBe(2);
  });

  it.each(['--format=json', '--fail-on=hint', '--per-rule=1'])('is rejected with %s', (option) => {
    const { code, stderr, stdout } = gate([option, 'a.txt'], { 'a.txt': CLEAN });
    expect(stderr).toContain('不能同时使用');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
