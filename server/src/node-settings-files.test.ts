import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { CONFIGURATION_FILE } from '../../core/src/index.js';
import { findConfigurationOf } from './node-settings-files.js';

it('reads the file above the document and points into it', () => {
  const { folder, file } = makeFolder();
  writeFileSync(file, '\uFEFF{\n  "terms": 3\n}\n');
  const { layers, reports, logged } = find(pathToFileURL(path.join(folder, '县 里/稿#1.txt')).href);
  expect(layers).toEqual([{ terms: 3 }]);
  expect(reports).toMatchObject([
    {
      uri: pathToFileURL(file).href,
      diagnostics: [
        { range: { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } } },
      ],
    },
  ]);
  expect(logged).toEqual([]);
});

it('reports an empty list for a file without mistakes', () => {
  const { folder, file } = makeFolder();
  writeFileSync(file, '{}');
  const { reports } = find(pathToFileURL(path.join(folder, 'draft.txt')).href);
  expect(reports).toEqual([{ uri: pathToFileURL(file).href, diagnostics: [] }]);
});

it.each(['untitled:Untitled-1', 'vscode-vfs://github/a/b.md', 'file://', 'file:///%ZZ', ''])(
  'finds nothing for %j',
  (uri) => {
    expect(find(uri)).toMatchObject({ layers: [], reports: [], logged: [] });
  },
);

it('logs a file that it cannot read, and ignores it', () => {
  const { folder, file } = makeFolder();
  mkdirSync(file);
  const { layers, logged, reports } = find(pathToFileURL(path.join(folder, 'draft.txt')).href);
  expect(layers).toEqual([]);
  expect(reports).toMatchObject([{ diagnostics: [{ message: '是文件夹，不是文件' }] }]);
  expect(logged).toEqual([expect.stringContaining(file)]);
});

it('does not look above the open folder, and notices changes in it', () => {
  const { folder, file } = makeFolder();
  writeFileSync(file, '{"terms":["外"]}');
  const inner = path.join(folder, '县里');
  mkdirSync(inner);
  const uri = pathToFileURL(path.join(inner, 'a.txt')).href;
  const found = findConfigurationOf(uri, [pathToFileURL(inner).href], () => undefined);
  expect(found.layers).toEqual([]);
  expect(found.isStale()).toBe(false);
  writeFileSync(path.join(inner, CONFIGURATION_FILE), '{}');
  expect(found.isStale()).toBe(true);
});

it.skipIf(process.platform === 'win32')('does not open a device that a link points to', () => {
  const { folder, file } = makeFolder();
  symlinkSync('/dev/zero', file);
  const { layers, reports } = find(pathToFileURL(path.join(folder, 'a.txt')).href);
  expect(layers).toEqual([]);
  expect(reports).toMatchObject([{ diagnostics: [{ message: '是设备或管道，不是文件' }] }]);
});

function find(uri: string) {
  const logged: string[] = [];
  const { layers, report } = findConfigurationOf(uri, [], (message) => void logged.push(message));
  return { layers, reports: report('zh'), logged };
}

function makeFolder(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'biganzi-configuration-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: path.join(folder, CONFIGURATION_FILE) };
}
