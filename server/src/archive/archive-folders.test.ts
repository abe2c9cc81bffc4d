import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toArchiveFolders } from './archive-folders.js';

const HOME = join('/', 'home', 'writer');
const DRAFTS = join('/', 'home', 'writer', '文稿');

it.each([
  ['a path', DRAFTS, [DRAFTS]],
  ['a list', [DRAFTS, join('/', '共享')], [DRAFTS, join('/', '共享')]],
  ['a home', ['~/文稿', '~'], [DRAFTS, HOME]],
  ['one folder written in several ways', [DRAFTS, `${DRAFTS}/`, ` ${HOME}/x/../文稿 `], [DRAFTS]],
  ['nothing', undefined, []],
  ['null', null, []],
  ['an empty list', [], []],
  ['an empty path', ['', ' '], []],
  ['the root', ['/'], [join('/')]],
])('%s', (_, setting, folders) => {
  expect(toArchiveFolders(setting, HOME)).toEqual({ folders, problems: [] });
});

it.each([
  ['a relative path', '文稿'],
  ['another user’s home', '~zhang/文稿'],
  ['a number', 3],
  ['an object', { path: '/文稿' }],
])('%s is named and not used', (_, setting) => {
  const { folders, problems } = toArchiveFolders([setting], HOME);
  expect(folders).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.zh).toContain(JSON.stringify(setting));
});
