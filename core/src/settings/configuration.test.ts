import { expect, test } from 'vitest';
import { readJsonc } from '../../../miner/src/reading/read-jsonc.js';
import { type ConfigurationScope, findConfiguration, type ReadText } from './configuration.js';

function find(directory: string, read: ReadText, scope: ConfigurationScope = {}) {
  return findConfiguration(directory, { read, parse: readJsonc }, scope);
}

/** The layers, and the problems as `file: «place» message`, for files given by path. */
function checkConfiguration(
  directory: string,
  files: Readonly<Record<string, string>>,
  scope: ConfigurationScope = {},
) {
  const read = (path: string) => files[path];
  const { layers, problems, files: loaded } = find(directory, read, scope);
  return {
    layers,
    read: loaded,
    problems: problems.map(({ file, span, message }) => {
      const place = (files[file] ?? '').slice(span.start, span.end);
      return `${file}: «${place}» ${message.zh}`;
    }),
  };
}

test('without a file there are no layers and no problems', () => {
  expect(checkConfiguration('/home/wang', {})).toEqual({ layers: [], read: [], problems: [] });
});

test.each([
  ['/', '/.biganzirc.json'],
  ['/home/王/稿子', '/home/.biganzirc.json'],
  ['/home/王/稿子/', '/home/王/稿子/.biganzirc.json'],
  ['C:\\稿子\\2026', 'C:\\稿子\\.biganzirc.json'],
  ['C:\\稿子\\2026', 'C:\\.biganzirc.json'],
  ['c:/drafts/2026', 'c:/drafts/.biganzirc.json'],
  ['\\\\server\\share\\稿子', '\\\\server\\share\\.biganzirc.json'],
  ['file:///home/wang', 'file:///.biganzirc.json'],
  ['vscode-vfs://github/biganzi/drafts', 'vscode-vfs://github/biganzi/.biganzirc.json'],
  ['/c:/drafts/a', '/c:/drafts/.biganzirc.json'],
  ['drafts/a', 'drafts/.biganzirc.json'],
  ['drafts', '.biganzirc.json'],
])('from %s it finds %s', (directory, file) => {
  const { layers, read } = checkConfiguration(directory, { [file]: '{"terms":["甲"]}' });
  expect(read).toEqual([file]);
  expect(layers).toEqual([{ terms: ['甲'] }]);
});

test('only the nearest file applies', () => {
  const files = { '/a/.biganzirc.json': '{"terms":["远"]}', '/a/b/.biganzirc.json': '{}' };
  expect(checkConfiguration('/a/b', files).read).toEqual(['/a/b/.biganzirc.json']);
});

test('the files that a file extends come before it, weakest first', () => {
  const { layers, read, problems } = checkConfiguration('/a/b', {
    '/a/b/.biganzirc.json': '{"extends":["../one.json","./sub\\\\two.json"],"locale":"en"}',
    '/a/one.json': '{"extends":"base.json","terms":["一"]}',
    '/a/b/sub/two.json': '{"extends":"../../base.json","terms":["二"]}',
    '/a/base.json': '{"terms":["零"]}',
  });
  expect(problems).toEqual([]);
  expect(layers).toMatchObject([
    { terms: ['零'] },
    { terms: ['一'] },
    { terms: ['二'] },
    { locale: 'en' },
  ]);
  expect(read[0]).toBe('/a/b/.biganzirc.json');
});

test('extends resolves under the folder form of Windows and of URIs', () => {
  const text = '{"extends":"../office/base.json"}';
  const windows = { 'D:\\x\\.biganzirc.json': text, 'D:\\office\\base.json': '{}' };
  expect(checkConfiguration('D:\\x', windows).problems).toEqual([]);
  const web = { 'vscode-vfs://h/x/.biganzirc.json': text, 'vscode-vfs://h/office/base.json': '{}' };
  expect(checkConfiguration('vscode-vfs://h/x', web).problems).toEqual([]);
});

test('a cycle and a missing file are reported at the name in extends; the rest applies', () => {
  const { layers, problems } = checkConfiguration('/a', {
    '/a/.biganzirc.json': '{"extends":["b.json","gone.json"],"terms":["甲"]}',
    '/a/b.json': '{"extends":"./.biganzirc.json","terms":["乙"]}',
  });
  expect(layers).toMatchObject([{ terms: ['乙'] }, { terms: ['甲'] }]);
  expect(problems).toEqual([
    '/a/b.json: «"./.biganzirc.json"» 循环引用：/a/.biganzirc.json',
    '/a/.biganzirc.json: «"gone.json"» 找不到文件：/a/gone.json',
  ]);
});

test('a file that cannot be parsed is one problem, at the error; other files still apply', () => {
  const { layers, problems } = checkConfiguration('/a', {
    '/a/.biganzirc.json': '{"extends":["bad.json","good.json"]}',
    '/a/bad.json': '{"terms":["甲"]]',
    '/a/good.json': '{"terms":["乙"]}',
  });
  expect(layers).toMatchObject([{ terms: ['乙'] }, { extends: ['bad.json', 'good.json'] }]);
  expect(problems).toEqual(['/a/bad.json: «]» JSON 写法有误，这个文件的设置没有生效']);
});

test('an invalid setting is reported at its key or its value', () => {
  const { problems } = checkConfiguration('/a', {
    '/a/.biganzirc.json': '\uFEFF{ "rules": { "no-such-rule": "off" }, "terms": ["甲", 1] }',
  });
  expect(problems).toEqual([
    '/a/.biganzirc.json: «"no-such-rule"» 没有这个规则：no-such-rule',
    '/a/.biganzirc.json: «1» 应当是非空的文字',
  ]);
});

test.each([
  ['/etc/base.json', 'extends 应当是相对路径，或以 ~/ 开头'],
  ['C:\\base.json', 'extends 应当是相对路径，或以 ~/ 开头'],
  ['\\\\host\\share\\base.json', 'extends 应当是相对路径，或以 ~/ 开头'],
  ['//host/share/base.json', 'extends 应当是相对路径，或以 ~/ 开头'],
  ['https://host/base.json', 'extends 应当是相对路径，或以 ~/ 开头'],
  ['../../etc/base.json', 'extends 不能引用工作区以外的文件'],
  ['~/secret.json', '~/ 之下只能引用 ~/.biganzirc.json 和 ~/.config/biganzi/ 里的文件'],
  [
    '~/.config/biganzi/../secret.json',
    '~/ 之下只能引用 ~/.biganzirc.json 和 ~/.config/biganzi/ 里的文件',
  ],
])('%s is not read', (name, message) => {
  const file = '/ws/a/.biganzirc.json';
  const asked: string[] = [];
  const { problems } = find(
    '/ws/a',
    (path) => {
      asked.push(path);
      return path === file ? JSON.stringify({ extends: name }) : '{}';
    },
    { root: '/ws', home: '/home/wang' },
  );
  expect(problems.map((problem) => problem.message.zh)).toEqual([message]);
  expect(asked).toEqual([file]);
});

test('the search ends at the root of the workspace, and continues in the home folder of the user', () => {
  const files = {
    '/.biganzirc.json': '{"terms":["外"]}',
    '/home/w/.biganzirc.json': '{"terms":["家"]}',
  };
  expect(checkConfiguration('/ws/a', files, { root: '/ws' }).read).toEqual([]);
  expect(checkConfiguration('/ws', files, { root: '/ws', home: '/home/w' }).layers).toEqual([
    { terms: ['家'] },
  ]);
});

test('settings in the home folder may be extended from anywhere, and may extend files next to them', () => {
  const { problems, read } = checkConfiguration(
    '/ws',
    {
      '/ws/.biganzirc.json': '{"extends":"~/.config/biganzi/office.json"}',
      '/home/w/.config/biganzi/office.json': '{"extends":"../../words.json"}',
      '/home/w/words.json': '{}',
    },
    { root: '/ws', home: '/home/w' },
  );
  expect(problems).toEqual([]);
  expect(read).toHaveLength(3);
});

test('a chain of files is followed twenty levels deep', () => {
  const { problems, layers } = find('/a', (path) => {
    const depth = Number(/(?<depth>\d+)\.json$/u.exec(path)?.groups?.depth ?? 0);
    return JSON.stringify({ extends: `${depth + 1}.json` });
  });
  expect(layers).toHaveLength(20);
  expect(problems.map(({ message }) => message.zh)).toEqual([
    'extends 层数或文件太多（最多 20 层、100 个文件），没有再往下读',
  ]);
});

test('a refused file is reported at the name in extends, the nearest file at its start', () => {
  const refused = { zh: '是设备', en: 'it is a device' };
  const nearest = find('/a', () => ({ refused }));
  expect(nearest.problems).toEqual([
    { file: '/a/.biganzirc.json', span: { start: 0, end: 0 }, message: refused },
  ]);
  const text = '{"extends":"b.json"}';
  const { problems } = find('/a', (path) => (path.endsWith('b.json') ? { refused } : text));
  expect(problems).toEqual([
    { file: '/a/.biganzirc.json', span: { start: 11, end: 19 }, message: refused },
  ]);
});

test('of too many problems the first are reported and the others counted', () => {
  const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
  const { problems } = find('/a', () => JSON.stringify(keys));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message.zh).toBe('另有 4900 处设置没有生效，不一一列出');
});
