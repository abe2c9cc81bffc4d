// npm run editor: a real VS Code on this machine, the packaged extension installed, copies of the sample drafts open.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findVsix } from '../test/e2e/find-vsix.js';
import { installVsix, startEditorServer, type EditorServer } from '../test/host/editor-server.js';
import { ROOT } from '../test/host/paths.js';
import { keptProfile, QUIET, type Profile } from '../test/host/profile.js';
import { runScript } from '../test/host/run-command.js';
import { setUpHost } from '../test/host/set-up.js';

const BUILD_LIMIT = 300_000;
const PORT = '8137';

const { values } = parseArgs({ options: { port: { type: 'string', default: PORT } } });

await setUpHost();
if ((await runScript('scripts/package-vsix.ts', [], { timeLimit: BUILD_LIMIT })) !== 0)
  process.exit(1);
const profile = keptProfile('editor', QUIET);
await installVsix(profile, findVsix());
const drafts = copyDrafts(profile);
const server = await startEditorServer(profile, {
  port: Number(values.port),
  token: keptToken(profile),
});
endWithUs(server);
console.log(
  [
    '',
    '笔杆子已装入 VS Code，请用浏览器打开（VS Code with Biganzi, open in a browser）:',
    `    ${server.pageUrl(drafts)}`,
    `文稿 (drafts): ${drafts}`,
    '按 Ctrl+C 停止 (Ctrl+C stops it).',
  ].join('\n'),
);
await server.ended;

/** The drafts of an earlier run stay as they were left. */
function copyDrafts({ root }: Profile): string {
  const folder = join(root, 'drafts');
  cpSync(join(ROOT, 'test/data/seeds'), folder, { recursive: true, force: false });
  return folder;
}

/** Without it any web page open in the same browser could talk to the editor. Kept, so that the address stays the same. */
function keptToken({ root }: Profile): string {
  const file = join(root, 'token');
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function endWithUs({ stop }: EditorServer): void {
  const end = () => void stop();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
