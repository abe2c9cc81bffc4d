import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { createGuard, describe } from './guarded.js';

it('returns the answer of the handler', async () => {
  const { guarded, logged } = watch();
  const handler = guarded('double', 0, (number: number) => Promise.resolve(2 * number));
  expect(await handler(21)).toBe(42);
  expect(logged).toEqual([]);
});

it.each([
  ['throws', () => fail(new Error('no luck'))],
  ['rejects', () => Promise.reject(new Error('no luck'))],
])('returns the empty result for a handler that %s, and logs its name', async (_, handler) => {
  const { guarded, logged } = watch();
  expect(await guarded('textDocument/hover', 'nothing', handler)({})).toBe('nothing');
  expect(logged).toEqual([expect.stringMatching(/^textDocument\/hover: Error: no luck\n/u)]);
});

it('does not start a request that is already cancelled', async () => {
  const { guarded } = watch();
  const source = new CancellationTokenSource();
  source.cancel();
  const begun: string[] = [];
  const handler = guarded('slow', undefined, (name: string) => void begun.push(name));
  await expect(handler('first', source.token)).rejects.toMatchObject(CANCELLED);
  expect(begun).toEqual([]);
});

it('drops the answer of a request that was cancelled meanwhile', async () => {
  const { guarded } = watch();
  const source = new CancellationTokenSource();
  const handler = guarded('slow', 0, () => {
    source.cancel();
    return 1;
  });
  await expect(handler({}, source.token)).rejects.toMatchObject(CANCELLED);
});

it('describes a thrown value that is not an Error', () => {
  expect(describe('thrown away')).toBe('thrown away');
});

const CANCELLED = { code: LSPErrorCodes.RequestCancelled };

function watch() {
  const logged: string[] = [];
  return { guarded: createGuard((message) => void logged.push(message)), logged };
}

function fail(error: Error): never {
  throw error;
}
