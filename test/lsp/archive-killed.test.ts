/** `kill -9` at steps that change the archive's index: the index is then either old or new, and the next start completes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createRandom } from '../repo/random.js';
import { FUZZ } from '../repo/texts.js';
import { type Session, startSession } from './session.js';

const KILL = path.resolve(import.meta.dirname, '../kill-at.cjs');
const OWN = '切实把护林防火的弦绷得紧而又紧';
const OTHER = '扎紧护林的篱笆不松手';
const DRAFTS = {
  '一.txt': `同志们：\n今天召开春季护林会议。我们要真抓实干，${OWN}，不能有丝毫松懈。\n`,
  '二.txt': `同志们：\n各乡镇要压实责任，${OWN}，做到守土有责。\n秋收之后田间用火增多。\n`,
};
/** The most steps tried per run, chosen by a seed that changes daily. */
const MOST_STEPS = 5;

interface TestArchive {
  readonly folder: string;
  readonly storage: string;
  readonly log: string;
}

/** Creates an archive with an index of its drafts, one of which has changed since. */
async function makeArchive(): Promise<TestArchive> {
  const root = mkdtempSync(path.join(tmpdir(), 'biganzi-killed-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [folder, storage] = [path.join(root, '文稿'), path.join(root, 'storage')];
  mkdirSync(folder);
  mkdirSync(storage);
  const archive = { folder, storage, log: path.join(root, 'steps.txt') };
  for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(path.join(folder, name), text);
  const session = await start(archive);
  expect(await session.logged.next('log')).toMatch(/^自有文稿 2 篇，新读 2 篇/u);
  await end(session);
  for (const [name, text] of Object.entries(DRAFTS))
    writeFileSync(path.join(folder, name), `${text.replace(OWN, OTHER)}　`);
  return archive;
}

/** Runs a server over the archive and kills it at the given step that changes the index; 0 does not kill it. */
function start({ folder, storage, log }: TestArchive, step?: number): Promise<Session> {
  return startSession({
    initializationOptions: { storage },
    settings: { archive: [folder] },
    ...(step !== undefined && {
      env: {
        NODE_OPTIONS: `--require ${JSON.stringify(KILL)}`,
        KILL_AT: String(step),
        KILL_BELOW: storage,
        KILL_LOG: log,
      },
    }),
  });
}

async function end(session: Session): Promise<void> {
  await session.shutdown();
  await session.exit();
}

/** Reads both files of the index; throws if one is incomplete. */
function readIndex({ storage }: TestArchive): readonly unknown[] {
  return ['files.json', 'offers.json'].map(
    (name): unknown =>
      JSON.parse(readFileSync(path.join(storage, 'archive', name), 'utf8')) as unknown,
  );
}

async function countSteps(): Promise<number> {
  const archive = await makeArchive();
  const session = await start(archive, 0);
  expect(await session.logged.next('log')).toMatch(/^自有文稿 2 篇，新读 2 篇/u);
  await end(session);
  return readFileSync(archive.log, 'utf8').trim().split('\n').length;
}

// Windows cannot end a process in this way.
it.skipIf(process.platform === 'win32')(
  'a server killed while indexing leaves the index either old or new',
  { timeout: 300_000 },
  async () => {
    const random = createRandom(FUZZ.seed);
    const steps = Array.from({ length: await countSteps() }, (_, index) => index + 1);
    while (steps.length > MOST_STEPS) steps.splice(random(steps.length), 1);

    for (const step of steps) {
      const archive = await makeArchive();
      const killed = await start(archive, step);
      expect(await killed.ended()).toBeNull();
      readIndex(archive);

      const session = await start(archive);
      expect(await session.logged.next('log'), `step ${step}`).toMatch(/^自有文稿 2 篇/u);
      const [, offers] = readIndex(archive);
      expect(JSON.stringify(offers)).toContain(OTHER);
      expect(JSON.stringify(offers)).not.toContain(OWN);
      await end(session);
    }
  },
);
