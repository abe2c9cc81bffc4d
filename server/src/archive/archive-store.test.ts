import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ArchiveStore, type FileRecord } from './archive-store.js';

const SPEECH = '同志们：今天召开这次会议，主要任务是部署防汛工作。';

it('reads back what was written', async () => {
  const { store } = await makeStore();
  const hash = await store.writeText(SPEECH);
  const files: FileRecord[] = [
    { path: '/文稿/讲话.txt', size: 70, modified: 1_700_000_000_000.5, hash },
    { path: '/文稿/坏.docx', size: 3, modified: 1 },
  ];
  await store.writeRecord(files);
  await store.writeOffers({ phrases: '0部署防汛工作2\n' });
  expect(await store.readRecord()).toEqual(files);
  expect(await store.readOffers()).toEqual({ phrases: '0部署防汛工作2\n' });
  expect(await store.readText(hash)).toBe(SPEECH);
  expect(await store.hasText(hash)).toBe(true);
});

it('is empty at first and after clearing', async () => {
  const { store, folder } = await makeStore();
  const hash = await store.writeText(SPEECH);
  await store.writeRecord([{ path: '/a.txt', size: 1, modified: 1, hash }]);
  await store.clear();
  expect(await readdir(folder)).toEqual([]);
  expect(await store.readRecord()).toEqual([]);
  expect(await store.readOffers()).toBeUndefined();
  expect(await store.readText(hash)).toBeUndefined();
  expect(await store.hasText(hash)).toBe(false);
});

it.each([
  ['cut off', '{"version":1,"files":[{"path":"/a.txt","si'],
  ['empty', ''],
  ['of another version', '{"version":0,"files":[]}'],
  ['something else', '[1,2]'],
  ['null', 'null'],
])('a record that is %s is read as empty', async (_, text) => {
  const { store, file } = await makeStore();
  await store.writeRecord([]);
  await writeFile(file('files.json'), text);
  await writeFile(file('offers.json'), text);
  expect(await store.readRecord()).toEqual([]);
  expect(await store.readOffers()).toBeUndefined();
});

it.each([
  ['no path', { size: 1, modified: 1 }],
  [
    'a hash that is a path to another folder',
    { path: '/a', size: 1, modified: 1, hash: '../../secret' },
  ],
  ['no record', 'a.txt'],
])('an entry with %s is skipped', async (_, entry) => {
  const { store, file } = await makeStore();
  await store.writeRecord([]);
  await writeFile(file('files.json'), JSON.stringify({ version: 1, files: [entry] }));
  expect(await store.readRecord()).toEqual([]);
});

it('does not return a text whose file was changed or is broken', async () => {
  const { store, file } = await makeStore();
  const hash = await store.writeText(SPEECH);
  const other = await store.writeText('各位代表：');
  await writeFile(file('texts', hash), await readFile(file('texts', other)));
  expect(await store.readText(hash)).toBeUndefined();
  await writeFile(file('texts', hash), 'broken');
  expect(await store.readText(hash)).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('is readable by its owner only', async () => {
  const { store, file } = await makeStore();
  const hash = await store.writeText(SPEECH);
  expect((await stat(file('texts', hash))).mode & 0o777).toBe(0o600);
  expect((await stat(file('texts'))).mode & 0o777).toBe(0o700);
});

it('removes the texts of deleted files, and old files that nothing refers to', async () => {
  const { store, file } = await makeStore();
  const [wanted, gone] = [await store.writeText(SPEECH), await store.writeText('各位代表：')];
  const ofAnotherWindow = await store.writeText('各位委员：');
  const old = `${wanted}.1.unfinished`;
  await writeFile(file('texts', old), '');
  await utimes(file('texts', old), 1, 1);
  await store.prune(new Set([wanted]), new Set([wanted, gone]));
  expect((await readdir(file('texts'))).sort()).toEqual([wanted, ofAnotherWindow].sort());
});

it('deletes nothing that it did not write, and nothing in a folder that is not its own', async () => {
  const { store, file } = await makeStore();
  await mkdir(file('texts'), { recursive: true });
  const hash = '0'.repeat(64);
  for (const name of ['files.json', '文稿.txt', `texts/${hash}`]) {
    await writeFile(file(name), '别人的');
    await utimes(file(name), 1, 1);
  }
  await store.prune(new Set(), new Set([hash]));
  await store.clear();
  expect((await readdir(file())).sort()).toEqual(['files.json', 'texts', '文稿.txt']);
  expect(await readdir(file('texts'))).toEqual([hash]);

  await store.writeText(SPEECH);
  await store.clear();
  expect(await readdir(file())).toEqual(['文稿.txt']);
});

async function makeStore() {
  const folder = await mkdtemp(join(tmpdir(), 'biganzi-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = (...names: string[]) => join(folder, 'archive', ...names);
  return { store: new ArchiveStore(join(folder, 'archive')), folder, file };
}
