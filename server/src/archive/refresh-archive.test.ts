import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { continueText, parseDocument } from '../../../core/src/index.js';
import { toRecord } from '../to-record.js';
import type { ArchiveProgress } from './archive-job.js';
import { toArchiveOffers } from './archive-offers.js';
import { ArchiveStore } from './archive-store.js';
import { refreshArchive } from './refresh-archive.js';

const OWN = '切实把护林防火的弦绷得紧而又紧';
const SPRING = `今天召开春季护林会议。我们要真抓实干，${OWN}，不能有丝毫松懈。去冬以来全县雨雪偏少。`;
const AUTUMN = `各乡镇要压实责任，${OWN}，做到守土有责。秋收之后田间用火增多。巡山人员要全部到位。`;
const OTHER = '教育是国之大计。全县教师节表彰大会今天隆重举行。各学校要把立德树人放在首位。';

describe('refreshArchive', () => {
  it('reads all files the first time and none the second time', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋/秋.md': AUTUMN });
    expect(await archive.refresh()).toMatchObject({ documents: 2, read: 2, changed: true });
    expect(await archive.offered()).toContainEqual(expect.stringContaining(OWN));
    expect(await archive.continued('切实把护林防火')).toContain('的弦绷得紧而又紧');
    expect(await archive.refresh()).toMatchObject({ documents: 2, read: 0, changed: false });
    expect(await archive.refresh({ fresh: true })).toMatchObject({ read: 2, changed: true });
  });

  it('reads only the changed file', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN });
    await archive.refresh();
    await archive.write('秋.txt', OTHER);
    expect(await archive.refresh()).toMatchObject({ documents: 2, read: 1, changed: true });
    expect(await archive.offered()).not.toContainEqual(expect.stringContaining(OWN));
  });

  it('does not mine again if a file was only touched or renamed', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN });
    await archive.refresh();
    await archive.write('秋.txt', AUTUMN);
    await rename(archive.path('春.txt'), archive.path('春季.txt'));
    expect(await archive.refresh()).toMatchObject({ documents: 2, read: 2, changed: false });
  });

  it('forgets a deleted file and its text', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN });
    await archive.refresh();
    expect(await archive.texts()).toHaveLength(2);
    await rm(archive.path('秋.txt'));
    expect(await archive.refresh()).toMatchObject({ documents: 1, read: 0, changed: true });
    expect(await archive.texts()).toHaveLength(1);
    expect(await archive.offered()).not.toContainEqual(expect.stringContaining(OWN));
  });

  it('counts copies and versions of a draft once', async () => {
    const files = {
      '春.txt': SPRING,
      '春（定稿）.txt': SPRING,
      '春（二稿）.txt': `${SPRING}散会。`,
    };
    const archive = await makeArchive(files);
    expect(await archive.refresh()).toMatchObject({ documents: 2, versions: 1, read: 3 });
    expect(await archive.offered()).not.toContainEqual(expect.stringContaining(OWN));
  });

  it('skips links that form a cycle, and tries unreadable files again', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '空.txt': '' });
    await symlink(archive.folder, archive.path('圈'), 'junction');
    const first = await archive.refresh();
    expect(first.skipped.map(({ path }) => path)).toEqual([
      archive.path('圈'),
      archive.path('空.txt'),
    ]);
    expect(await archive.refresh()).toEqual({ ...first, read: 0, changed: false });
  });

  it('stores what was read before an abort, and continues from there', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN, '冬.txt': OTHER });
    const aborter = new AbortController();
    const stopped = archive.refresh({
      signal: aborter.signal,
      onProgress: () => aborter.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/iu);
    expect(await archive.offered()).toEqual([]);
    expect(await archive.refresh()).toMatchObject({ documents: 3, read: 2, changed: true });
  });

  it('reads a draft again if its stored text is missing', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN });
    await archive.refresh();
    await rm(join(archive.storage, 'texts'), { recursive: true });
    await rm(join(archive.storage, 'offers.json'));
    expect(await archive.refresh()).toMatchObject({ documents: 2, read: 0, changed: true });
    expect(await archive.offered()).toContainEqual(expect.stringContaining(OWN));
  });

  it('counts the files of nested folders once', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋/秋.txt': AUTUMN });
    const folders = [archive.folder, archive.path('秋')];
    expect(await archive.refresh({ folders })).toMatchObject({ documents: 2, read: 2 });
  });

  it('forgets a folder that is no longer set', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋/秋.txt': AUTUMN });
    await archive.refresh();
    const folders = [archive.path('秋')];
    expect(await archive.refresh({ folders })).toMatchObject({ documents: 1, read: 0 });
  });

  it('stores the sentences of each draft if asked to, and reads only new drafts', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '秋.txt': AUTUMN });
    expect(await archive.refresh()).toMatchObject({ reuseChanged: false });
    expect(await archive.store.readSentences()).toEqual(new Map());
    expect(await archive.refresh({ reuse: true })).toMatchObject({ reuseChanged: true });
    const before = await archive.store.readSentences();
    expect([...before.values()].map(({ length }) => length / 3)).toEqual([1, 1]);
    expect(await archive.refresh({ reuse: true })).toMatchObject({ reuseChanged: false });
    await archive.write('秋.txt', OTHER);
    expect(await archive.refresh({ reuse: true })).toMatchObject({ reuseChanged: true });
    const after = await archive.store.readSentences();
    expect([...after.keys()].filter((hash) => before.has(hash))).toHaveLength(1);
    await rm(archive.path('春.txt'));
    expect(await archive.refresh({ reuse: true })).toMatchObject({ reuseChanged: true });
    expect((await archive.store.readSentences()).size).toBe(1);
  });

  it('rebuilds the sentence file if it is broken or truncated', async () => {
    const archive = await makeArchive({ '春.txt': SPRING });
    await archive.refresh({ reuse: true });
    const file = join(archive.storage, 'sentences.bin');
    const written = await readFile(file);
    for (const bytes of [Buffer.from('{"of":1}\n'), written.subarray(0, -1), Buffer.from('')]) {
      await writeFile(file, bytes);
      expect(await archive.refresh({ reuse: true })).toMatchObject({ reuseChanged: true });
      expect(await readFile(file)).toEqual(written);
    }
  });

  it('gives the same result after changes as a fresh store', async () => {
    const archive = await makeArchive({ '春.txt': SPRING, '夏.txt': OTHER });
    const steps = [
      () => archive.write('秋.txt', AUTUMN),
      () => archive.write('春.txt', `${SPRING}请大家讨论。`),
      () => rename(archive.path('夏.txt'), archive.path('夏季.md')),
      () => rm(archive.path('秋.txt')),
      () => archive.write('冬/秋.txt', AUTUMN),
    ];
    for (const step of steps) {
      await step();
      await archive.refresh();
      const anew = { ...archive, store: new ArchiveStore(join(archive.storage, 'anew')) };
      await refreshArchive(anew.store, archive.options({ fresh: true }));
      expect(await archive.store.readOffers()).toEqual(await anew.store.readOffers());
      await anew.store.clear();
    }
  });
});

async function makeArchive(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'biganzi-refresh-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const [folder, storage] = [join(root, '文稿'), join(root, 'storage')];
  const store = new ArchiveStore(storage);
  const path = (name: string): string => join(folder, name);
  let clock = 1_700_000_000;
  /** Gives every write a distinct modification time. */
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), text);
    clock += 1;
    await utimes(path(name), clock, clock);
  };
  for (const [name, text] of Object.entries(files)) await write(name, text);

  const options = (given: Partial<Parameters<typeof refreshArchive>[1]> = {}) => ({
    folders: [folder],
    ...{ fresh: false, reuse: false },
    signal: new AbortController().signal,
    onProgress: (_: ArchiveProgress): void => undefined,
    ...given,
  });
  return {
    ...{ folder, storage, store, path, write, options },
    refresh: (given: Parameters<typeof options>[0] = {}) => refreshArchive(store, options(given)),
    texts: () => readdir(join(storage, 'texts')),
    /** Continuations of a line that begins with `typed`. */
    continued: async (typed: string) => {
      const offers = toArchiveOffers(await store.readOffers());
      const sources = offers ? [offers.phrases()] : [];
      const found = continueText(parseDocument(typed), typed.length, sources);
      return found.map(({ text }) => text);
    },
    /** The texts of the offered snippets. */
    offered: async () => Object.keys(toRecord(toRecord(await store.readOffers()).snippets)),
  };
}
