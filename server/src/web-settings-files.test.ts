import { expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { WebSettingsFiles } from './web-settings-files.js';

const FILES: Readonly<Record<string, string>> = {
  'vscode-vfs://github/a/b/.biganzirc.json': '{"extends":"县里/甲.json"}',
  'vscode-vfs://github/a/b/%E5%8E%BF%E9%87%8C/%E7%94%B2.json':
    '{"extends":"../../c.json","terms":["甲"]}',
  'vscode-vfs://github/a/c.json': '{"terms":["外"]}',
};

/** The layers that apply, with the files that were requested from the client. */
async function find(uri: string, folders: readonly string[]) {
  const asked: string[] = [];
  const sendRequest = ((_: string, file: string) => {
    asked.push(file);
    return Promise.resolve(FILES[file] ?? null);
  }) as Connection['sendRequest']; // the only overload that is called
  const files = new WebSettingsFiles({ sendRequest });
  const { layers, report } = await files.find(uri, folders, () => undefined);
  return { layers, asked, problems: report('zh').flatMap(({ diagnostics }) => diagnostics) };
}

it('requests the files of the workspace, then those they extend', async () => {
  const { layers, asked, problems } = await find('vscode-vfs://github/a/b/稿.txt', [
    'vscode-vfs://github/a',
  ]);
  expect(layers).toMatchObject([{ terms: ['外'] }, { terms: ['甲'] }, {}]);
  const [nearest, ...extended] = Object.keys(FILES);
  expect(asked).toEqual([nearest, 'vscode-vfs://github/a/.biganzirc.json', ...extended]);
  expect(problems).toEqual([]);
});

it('requests no file outside the open folder', async () => {
  const { asked, problems } = await find('vscode-vfs://github/a/b/稿.txt', [
    'vscode-vfs://github/a/b',
  ]);
  expect(asked).toHaveLength(2);
  expect(problems).toMatchObject([{ message: 'extends 不能引用工作区以外的文件' }]);
  expect(await find('untitled:Untitled-1', [])).toMatchObject({ layers: [], asked: [] });
});

it('finds the file of a folder that is the root of its scheme', async () => {
  const { asked } = await find('vscode-test-web://mount/稿.txt', ['vscode-test-web://mount']);
  expect(asked).toEqual(['vscode-test-web://mount/.biganzirc.json']);
});
