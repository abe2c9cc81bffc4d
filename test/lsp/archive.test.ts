import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type CompletionItem,
  type Diagnostic,
  WorkDoneProgressCancelNotification,
} from 'vscode-languageserver-protocol';
import { MINE_FOLDER_REQUEST, type MineFolderAnswer } from '../../server/src/protocol.js';
import { EDITOR, type Session, type SessionOptions, startSession } from './session.js';

const URI = 'untitled:draft';
const DRAFT =
  '在全县林长制工作会议上的讲话\n同志们：\n今天召开这次会议，主要任务是部署护林工作。\n';
/** A phrase of this office that no shipped snippet contains. */
const OWN = '切实把护林防火的弦绷得紧而又紧';
const TYPED = '切实把护林';
const FIRST = `同志们：\n　　今天召开春季护林会议。我们要真抓实干，${OWN}，不能有丝毫松懈。去冬以来全县雨雪偏少。\n`;
const SECOND = `# 在秋季会议上的讲话\n\n各乡镇要压实责任，${OWN}，做到守土有责。秋收之后田间用火增多。\n`;

const SHOWS_PROGRESS = { ...EDITOR, window: { workDoneProgress: true } };

describe('the writer’s own archive', () => {
  it('comes first in completion and names the source of the sentence', async () => {
    const session = await startWith(await makeArchive());
    expect(await summary(session)).toMatch(/^自有文稿 2 篇，新读 2 篇，跳过 0 个/u);
    const [item] = await completions(session);
    expect(item?.label).toContain(OWN);
    expect(item?.detail).toContain('自有文稿 2 篇');
  });

  it('is available at the next start without reading the files again', async () => {
    const archive = await makeArchive();
    await summary(await startWith(archive));
    const session = await startWith(archive);
    expect(await summary(session)).toMatch(/新读 0 篇/u);
    expect(await labels(session)).toContainEqual(expect.stringContaining(OWN));
  });

  it('follows changes, renames and deletions reported by the client', async () => {
    const archive = await makeArchive();
    const session = await startWith(archive);
    await summary(session);
    expect(await session.registrations.next('workspace/didChangeWatchedFiles')).toBeDefined();

    const [first, second] = [archive.file('讲话一.txt'), archive.file('二〇二四', '讲话二.md')];
    // A whole clause is offered even if only one draft contains it.
    for (const file of [first, second]) {
      await writeFile(file, (await readFile(file, 'utf8')).replace(OWN, '扎紧护林的篱笆'));
    }
    await session.changeFile(pathToFileURL(archive.folder).href);
    expect(await summary(session)).toMatch(/^自有文稿 2 篇，新读 2 篇/u);
    expect(await labels(session)).not.toContainEqual(expect.stringContaining(OWN));

    await writeFile(first, FIRST);
    await rename(second, archive.file('讲话三.md'));
    await session.changeFile(pathToFileURL(archive.folder).href);
    expect(await summary(session)).toMatch(/^自有文稿 2 篇，新读 2 篇/u);
    expect(await labels(session)).toContainEqual(expect.stringContaining(OWN));

    await rm(first);
    await session.changeFile(pathToFileURL(first).href);
    expect(await summary(session)).toMatch(/^自有文稿 1 篇，新读 0 篇/u);
    expect(await labels(session)).not.toContainEqual(expect.stringContaining(OWN));
  });

  it('does not change the folder, and stores its index in the client’s storage', async () => {
    const archive = await makeArchive();
    const before = await listAll(archive.folder);
    const session = await startWith(archive);
    await summary(session);
    expect(await listAll(archive.folder)).toEqual(before);
    expect((await listAll(archive.storage)).length).toBeGreaterThan(2);
  });

  it.runIf(process.platform === 'linux')('keeps no file of the folder open', async () => {
    const archive = await makeArchive();
    const session = await startWith(archive);
    await summary(session);
    const links = await readdir(`/proc/${session.pid}/fd`);
    const open = await Promise.all(
      links.map((link) => readlink(`/proc/${session.pid}/fd/${link}`).catch(() => '')),
    );
    expect(open.filter((file) => file.startsWith(archive.folder))).toEqual([]);
  });

  it('reports skipped files and the reasons, in the language of the settings', async () => {
    const archive = await makeArchive({ '空.txt': '', '坏.docx': 'PK no zip' });
    const zh = await summary(await startWith(archive));
    expect(zh).toMatch(/跳过 2 个/u);
    expect(zh).toMatch(/跳过 \S+空\.txt：没有文字/u);
    expect(zh).toMatch(/跳过 \S+坏\.docx：\S+/u);
    const en = await summary(await startWith(archive, { locale: 'en' }));
    expect(en).toMatch(/skipped 2/u);
    expect(en).toMatch(/Skipped \S+空\.txt: it has no text/u);
  });

  it.each([
    ['a broken record', 'files.json', '{"version":1,"files":[{"pa'],
    ['an offer that is broken', 'offers.json', 'null'],
    ['a record of another version', 'files.json', '{"version":0,"files":[]}'],
  ])('%s is rebuilt', async (_, name, text) => {
    const archive = await makeArchive();
    await summary(await startWith(archive));
    await writeFile(path.join(archive.storage, 'archive', name), text);
    const session = await startWith(archive);
    expect(await summary(session)).toMatch(/^自有文稿 2 篇/u);
    expect(await labels(session)).toContainEqual(expect.stringContaining(OWN));
  });

  it('reports progress, and can be rebuilt on request', async () => {
    const archive = await makeArchive();
    const session = await startWith(archive, {}, { capabilities: SHOWS_PROGRESS });
    expect((await session.progress.next('begin')).value).toMatchObject({ title: '整理自有文稿' });
    await session.progress.next('end');
    await summary(session);
    await session.execute('biganzi.rebuildArchive');
    expect(await session.messages.next('message')).toMatch(/^自有文稿 2 篇，新读 2 篇/u);
    expect((await session.progress.next('begin')).value).toMatchObject({ cancellable: true });
    await session.progress.next('end');
  });

  it('is deleted on request, and when the setting is removed', async () => {
    const archive = await makeArchive();
    const session = await startWith(archive);
    await summary(session);
    await session.execute('biganzi.clearArchive');
    expect(await session.messages.next('message')).toMatch(/已经清除/u);
    expect(await listAll(archive.storage)).toEqual([]);
    expect(await labels(session)).not.toContainEqual(expect.stringContaining(OWN));

    await session.execute('biganzi.rebuildArchive');
    expect(await labels(session)).toContainEqual(expect.stringContaining(OWN));
    session.settings = {};
    await session.changeSettings(null);
    await session.refreshes.next('refresh');
    await session.execute('biganzi.clearArchive');
    expect(await listAll(archive.storage)).toEqual([]);
    expect(await labels(session)).not.toContainEqual(expect.stringContaining(OWN));
  });

  it('cannot be rebuilt without a folder', async () => {
    const session = await startSession();
    await session.execute('biganzi.rebuildArchive');
    expect(await session.messages.next('message')).toMatch(/biganzi\.archive/u);
  });

  it('a missing folder is reported, and its old index is kept', async () => {
    const archive = await makeArchive();
    await summary(await startWith(archive));
    await rename(archive.folder, `${archive.folder}-unplugged`);
    const session = await startWith(archive);
    expect(await summary(session)).toMatch(/^自有文稿 2 篇，新读 0 篇，跳过 1 个/u);
    expect(await labels(session)).toContainEqual(expect.stringContaining(OWN));
    await rename(`${archive.folder}-unplugged`, archive.folder);
  });
});

describe('findings on sentences of the archive', () => {
  const FIRE = '去年冬天以来全县雨雪偏少，林区可燃物比往年多出三成左右。';
  const ALIKE = `在全县护林会议上的讲话\n同志们：\n时间很紧。${FIRE}\n散会。\n`;
  const reuse = { archiveReuse: true };

  it('are hints with file and line if the setting is on', async () => {
    const archive = await makeArchive({ '去冬.txt': `讲话\n\n${FIRE}` });
    const session = await startWith(archive, reuse);
    await summary(session);
    const [hint, ...more] = await hints(session, ALIKE);
    expect(more).toEqual([]);
    expect(hint).toMatchObject({
      ...{ severity: 4, source: '笔杆子' },
      message: '这句话与自有文稿“去冬.txt”第 3 行一字不差，换成今年的情况和说法',
      range: { start: { line: 2, character: 5 }, end: { line: 2, character: 5 + FIRE.length } },
      relatedInformation: [
        {
          location: {
            uri: pathToFileURL(archive.file('去冬.txt')).href,
            range: { start: { line: 2, character: 0 } },
          },
          message: '去冬.txt 第 3 行',
        },
      ],
    });
  });

  it('follow the setting', async () => {
    const archive = await makeArchive({ '去冬.txt': FIRE });
    const session = await startWith(archive);
    await summary(session);
    expect(await hints(session, ALIKE)).toEqual([]);
    session.settings = { archive: [archive.folder], ...reuse };
    await session.changeSettings(null);
    await summary(session);
    expect(await hints(session, ALIKE)).toHaveLength(1);
    session.settings = { archive: [archive.folder] };
    await session.changeSettings(null);
    await expect.poll(() => hints(session, ALIKE)).toEqual([]);
  });

  it('do not refer to the draft itself, nor to the Word document it was read from', async () => {
    const archive = await makeArchive({ '去冬.txt': FIRE });
    const session = await startWith(archive, reuse);
    await summary(session);
    const own = (name: string) => pathToFileURL(archive.file(name)).href;
    expect(await hints(session, ALIKE, own('去冬.txt'))).toEqual([]);
    expect(await hints(session, ALIKE, own('去冬.gongwen'))).toEqual([]);
    const shown = own('去冬.docx.gongwen').replace('file://', 'biganzi-word:');
    expect(await hints(session, ALIKE, shown)).toEqual([]);
    expect(await hints(session, ALIKE, own('今冬.txt'))).toHaveLength(1);
  });

  it('follow renames, and are available at the next start', async () => {
    const archive = await makeArchive({ '去冬.txt': FIRE });
    const session = await startWith(archive, reuse);
    await summary(session);
    await rename(archive.file('去冬.txt'), archive.file('前冬.txt'));
    await session.changeFile(pathToFileURL(archive.folder).href);
    await summary(session);
    const [renamed] = await hints(session, ALIKE);
    expect(renamed?.message).toContain('“前冬.txt”');
    const next = await startWith(archive, reuse);
    await summary(next);
    expect(await hints(next, ALIKE)).toHaveLength(1);
    await next.execute('biganzi.clearArchive');
    expect(await listAll(archive.storage)).toEqual([]);
    expect(await hints(next, ALIKE)).toEqual([]);
  });

  it('can be ignored, and are then in the list of ignored findings', async () => {
    const archive = await makeArchive({ '去冬.txt': FIRE });
    const session = await startWith(archive, reuse);
    await summary(session);
    await session.open(URI, ALIKE);
    const inFire = { line: 2, character: 20 };
    const actions = await session.codeActions(URI, { start: inFire, end: inFire });
    expect(actions.map(({ title }) => title)).toEqual(['忽略此处', '本文件不再提示']);
    const { command = '', arguments: args = [] } = actions[0]?.command ?? {};
    await session.execute(command, ...(args as readonly unknown[]));
    const codes = (await session.diagnostics(URI)).map(({ code }) => code);
    expect(codes).not.toContain('archive-reuse');
    const ignored = await session.connection.sendRequest('biganzi/ignored', { uri: URI });
    expect(ignored).toMatchObject([{ title: '与自有文稿一字不差', at: { line: 2 } }]);
  });

  it('leave out sentences that occur in all drafts', async () => {
    const common =
      '坚持以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导。';
    const archive = await makeArchive({ '去冬.txt': `讲话\n${common}` });
    const session = await startWith(archive, reuse);
    await summary(session);
    expect(await hints(session, `讲话\n同志们：\n${common}\n`)).toEqual([]);
  });

  async function hints(session: Session, text: string, uri = URI): Promise<readonly Diagnostic[]> {
    await session.open(uri, text);
    const found = await session.diagnostics(uri);
    await session.close(uri);
    return found.filter(({ code }) => code === 'archive-reuse');
  }
});

describe('mining a folder', () => {
  it('returns what biganzi mine would write, and writes nothing', async () => {
    const archive = await makeArchive({ '空.txt': '' });
    const before = await listAll(archive.folder);
    const session = await startSession({ capabilities: SHOWS_PROGRESS });
    const mined = await mine(session, archive.folder);
    if (mined === null || mined === 'cancelled') throw new Error('nothing was mined');
    expect(mined).toMatchObject({ documents: 2, skipped: 1 });
    expect(mined.snippets).toBeGreaterThan(0);
    expect(mined.files.map(({ text }) => text).join('')).toContain(OWN);
    expect((await session.progress.next('begin')).value).toMatchObject({ cancellable: true });
    await session.progress.next('end');
    expect(await listAll(archive.folder)).toEqual(before);
  });

  it('stops when it is cancelled', async () => {
    const long = FIRST.repeat(200);
    const many = Array.from({ length: 400 }, (_, index) => [`${index}.txt`, long] as const);
    const archive = await makeArchive(Object.fromEntries(many));
    const session = await startSession({ capabilities: SHOWS_PROGRESS });
    const answer = mine(session, archive.folder);
    const { token } = await session.progress.next('begin');
    await session.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    expect(await answer).toBe('cancelled');
    await session.progress.next('end');
  });

  it('reports a folder that cannot be read', async () => {
    const session = await startSession();
    expect(await mine(session, path.join(tmpdir(), 'biganzi-no-such-folder'))).toBeNull();
    expect(session.logs.join('\n')).toContain('ENOENT');
  });
});

interface TestArchive {
  readonly folder: string;
  /** The client's storage folder for the index. */
  readonly storage: string;
  readonly file: (...names: string[]) => string;
}

async function makeArchive(more: Readonly<Record<string, string>> = {}): Promise<TestArchive> {
  const root = await mkdtemp(path.join(tmpdir(), 'biganzi-archive-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const [folder, storage] = [path.join(root, '文稿'), path.join(root, 'storage')];
  const file = (...names: string[]) => path.join(folder, ...names);
  await mkdir(file('二〇二四'), { recursive: true });
  await mkdir(storage);
  const drafts = { '讲话一.txt': FIRST, '二〇二四/讲话二.md': SECOND, ...more };
  for (const [name, text] of Object.entries(drafts)) await writeFile(file(name), text);
  return { folder, storage, file };
}

function startWith(
  { folder, storage }: TestArchive,
  settings: object = {},
  options: SessionOptions = {},
): Promise<Session> {
  return startSession({
    capabilities: WATCHES_FOLDERS,
    initializationOptions: { storage },
    settings: { archive: [folder], ...settings },
    ...options,
  });
}

const WATCHES_FOLDERS = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

/** Waits for the log message after an update of the archive. */
function summary(session: Session): Promise<string> {
  return session.logged.next('log');
}

async function completions(session: Session): Promise<readonly CompletionItem[]> {
  await session.open(URI, `${DRAFT}${TYPED}`);
  const { items } = await session.complete(URI, { line: 3, character: TYPED.length });
  await session.close(URI);
  return [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

async function labels(session: Session): Promise<readonly string[]> {
  return (await completions(session)).map(({ label }) => label);
}

function mine(session: Session, folder: string): Promise<MineFolderAnswer> {
  return session.connection.sendRequest<MineFolderAnswer>(MINE_FOLDER_REQUEST, {
    uri: pathToFileURL(folder).href,
  });
}

/** Returns every file below a folder with its content and modification time. */
async function listAll(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines = names.map(async (name) => {
    const file = path.join(folder, name);
    const { mtimeMs, size } = await stat(file);
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}
