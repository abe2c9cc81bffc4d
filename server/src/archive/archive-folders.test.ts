import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { isInArchive, toArchiveFolders } from './archive-folders.js';

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
])('%s is reported and not used', (_, setting) => {
  const { folders, problems } = toArchiveFolders([setting], HOME);
  expect(folders).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.zh).toContain(JSON.stringify(setting));
});

it.each([
  ['a draft', join(DRAFTS, '讲话.txt'), true],
  ['a folder in it, moved away', join(DRAFTS, '2024.5讲话'), true],
  ['the folder itself', DRAFTS, true],
  ['a draft elsewhere', join(HOME, '讲话.txt'), false],
  ['a folder whose name has the same prefix', join(`${DRAFTS}二`, '讲话.txt'), false],
  ['a file of version control', join(DRAFTS, '.git', 'HEAD'), false],
  ['the lock file of Word', join(DRAFTS, '2024', '~$讲话.docx'), false],
])('a change of %s concerns the archive: %s %s', (_, path, expected) => {
  expect(isInArchive(pathToFileURL(path).href, [DRAFTS])).toBe(expected);
});

it('a uri that is not a file does not concern the archive', () => {
  expect(isInArchive('untitled:讲话', [DRAFTS])).toBe(false);
});
