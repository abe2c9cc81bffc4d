import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { extensions, ProcessExecution, tasks } from 'vscode';
import { openDraft, SPEECH } from './drafts.js';

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly [{ readonly pattern: { readonly regexp: string } }];
  };
}

describe('tasks', () => {
  it('run the shipped command line, whose output the problem matcher parses', async () => {
    await openDraft(SPEECH);
    const found = await tasks.fetchTasks({ type: 'biganzi' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['检查全部文稿', '定稿检查全部文稿'],
    );
    const execution = found[0]?.execution;
    assert.ok(execution instanceof ProcessExecution);
    const { code, output } = await run(execution);
    assert.equal(code, 1);
    const extension = extensions.getExtension('biganzi.biganzi');
    const { contributes } = extension?.packageJSON as Manifest; // our own
    const pattern = new RegExp(contributes.problemMatchers[0].pattern.regexp, 'u');
    const lines = output.trimEnd().split('\n');
    assert.deepEqual(
      lines.filter((line) => !pattern.test(line)),
      [],
    );
    assert.ok(lines.some((line) => line.includes(SPEECH) && line.includes('[placeholder-year]')));
  });
});

function run({ process: program, args, options }: ProcessExecution) {
  return new Promise<{ readonly code: unknown; readonly output: string }>((resolve) => {
    const { cwd = '', env = {} } = options ?? {};
    execFile(program, args, { cwd, env: { ...process.env, ...env } }, (error, output) => {
      resolve({ code: error?.code ?? 0, output });
    });
  });
}
