import { expect, test } from 'vitest';
import { findConfiguration } from './configuration.js';

/** The layers, and the problems as `file: «place» message`, for files given by path. */
function checkConfiguration(directory: string, files: Readonly<Record<string, string>>) {
  const { layers, problems, files: read } = findConfiguration(directory, (path) => files[path]);
  return {
    layers,
    read,
    problems: problems.map(({ file, span, message }) => {
      const place = (files[file] ?? '').slice(span.start, span.end);
      return `${file}: «${place}» ${message.zh}`;
    }),
  };
}

test('without a file there is nothing', () => {
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

test('the nearest file alone counts', () => {
  const files = { '/a/.biganzirc.json': '{"terms":["远"]}', '/a/b/.biganzirc.json': '{}' };
  expect(checkConfiguration('/a/b', files).read).toEqual(['/a/b/.biganzirc.json']);
});

test('what a file extends comes before it, weakest first', () => {
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
  const absolute = { '/.biganzirc.json': '{"extends":"/etc/base.json"}', '/etc/base.json': '{}' };
  expect(checkConfiguration('/x', absolute).read).toContain('/etc/base.json');
});

test('a loop and a missing file are named where they are asked for; the rest applies', () => {
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

test('a broken file is one problem at the place; what it was to extend stays', () => {
  const { layers, problems } = checkConfiguration('/a', {
    '/a/.biganzirc.json': '{"extends":["bad.json","good.json"]}',
    '/a/bad.json': '{"terms":["甲"],}',
    '/a/good.json': '{"terms":["乙"]}',
  });
  expect(layers).toMatchObject([{ terms: ['乙'] }, { extends: ['bad.json', 'good.json'] }]);
  expect(problems).toEqual(['/a/bad.json: «}» JSON 写法有误，这个文件的设置没有生效']);
});

test('a setting that cannot be used is named at its key or its value', () => {
  const { problems } = checkConfiguration('/a', {
    '/a/.biganzirc.json': '\uFEFF{ "rules": { "no-such-rule": "off" }, "terms": ["甲", 1] }',
  });
  expect(problems).toEqual([
    '/a/.biganzirc.json: «"no-such-rule"» 没有这个规则：no-such-rule',
    '/a/.biganzirc.json: «1» 应当是非空的文字',
  ]);
});
