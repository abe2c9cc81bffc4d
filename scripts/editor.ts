// npm run editor: serves a real VS Code with the packaged extension and copies of the sample drafts.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findVsix } from '../test/e2e/find-vsix.js';
import { installVsix, startEditorServer, type EditorServer } from '../test/host/editor-server.js';
import { ROOT } from '../test/host/paths.js';
import { keptProfile, QUIET, type Profile } from '../test/host/profile.js';
import { runScript } from '../test/host/run-command.js';
import { setUpHost } from '../test/host/set-up.js';

const BUILD_LIMIT = 300_000;
const PORT = '8137';
const SEEDS = join(ROOT, 'test/data/seeds');
const SPEECH = join(ROOT, 'test/e2e/drafts/街道动员.gongwen');
/** The draft that is opened first: two speeches with most kinds of problems. */
const FIRST = '001_8d9c40e0850fdea2.txt';

const { values } = parseArgs({
  options: { port: { type: 'string', default: PORT }, reset: { type: 'boolean', default: false } },
});

try {
  await serve(Number(values.port), values.reset);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(wanted: number, reset: boolean): Promise<void> {
  await setUpHost();
  const code = await runScript('scripts/package-vsix.ts', [], { timeLimit: BUILD_LIMIT });
  if (code !== 0) throw new Error('build and package failed');

  const port = await findPort(wanted);
  const isSecond = port !== wanted;
  if (isSecond)
    console.log(
      `端口 ${wanted} 已被占用（多半已经开着一个），改用 ${port} (port ${wanted} is taken).`,
    );
  // Two servers must not share a profile.
  const name = isSecond ? `editor-${port}` : 'editor';
  const profile = keptProfile(name, { ...QUIET, 'editor.wordWrap': 'on' });
  const drafts = copyDrafts(profile, reset);
  await installVsix(profile, findVsix());
  const server = await startEditorServer(profile, { port, token: readOrCreateToken(profile) });
  stopOnSignal(server);
  const page = server.pageUrl(drafts, [['openFile', server.fileUri(join(drafts, FIRST))]]);
  console.log('\n笔杆子已装入 VS Code，请用浏览器打开 (VS Code with Biganzi, open in a browser):');
  console.log(`    ${page}`);
  console.log(`文稿 (drafts): ${drafts}；恢复样稿 (reset): npm run editor -- --reset`);
  console.log('按 Ctrl+C 停止 (Ctrl+C stops it).');
  await server.ended;
}

/** The wanted port, or a free one if it is in use. */
async function findPort(wanted: number): Promise<number> {
  return listenOnce(wanted).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return listenOnce(0);
    throw error;
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  });
}

/** Copies the sample drafts; existing copies are kept unless `reset`. */
function copyDrafts({ root }: Profile, reset: boolean): string {
  const folder = join(root, 'drafts');
  if (reset) {
    rmSync(folder, { recursive: true, force: true });
    console.log('样稿已恢复原样 (the sample drafts are as they were).');
  }
  cpSync(SEEDS, folder, { recursive: true, force: false });
  cpSync(SPEECH, join(folder, basename(SPEECH)), { force: false });
  return folder;
}

/** The connection token, without which any web page in the same browser could access the editor. It is stored, so that the address stays the same. */
function readOrCreateToken({ root }: Profile): string {
  const file = join(root, 'token');
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function stopOnSignal({ stop }: EditorServer): void {
  const end = () => void stop();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
