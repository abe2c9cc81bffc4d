// Makes a "VS Code for the Web" without a server of the workbench that code-server ships, in the form @vscode/test-web would
// otherwise download: <folder>/vscode-web-stable-<commit>/{version,package.json,out,node_modules,extensions}.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { HOST, VSCODE, WORK } from './paths.js';

/** A build for `testRunnerDataDir` and `commit` of @vscode/test-web. */
export interface WebBuild {
  readonly folder: string;
  readonly commit: string;
}

/** Creates the build unless it exists. */
export function makeWebBuild(): WebBuild {
  const { commit } = readJson(join(VSCODE, 'product.json'));
  if (commit === undefined) throw new Error('product.json names no commit');
  const folder = join(WORK, 'web-build');
  const target = join(folder, `vscode-web-stable-${commit}`);
  if (existsSync(join(target, 'version'))) return { folder, commit };
  rmSync(folder, { recursive: true, force: true });
  const workbench = 'out/vs/workbench';
  mkdirSync(join(target, workbench), { recursive: true });
  linkAll('out', target, ['vs']);
  linkAll('out/vs', target, ['workbench']);
  linkAll(workbench, target, []);
  symlinkSync(join(VSCODE, 'extensions'), join(target, 'extensions'));
  symlinkSync(join(HOST, 'node_modules'), join(target, 'node_modules'));
  const bundle = readFileSync(join(VSCODE, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
  writeFileSync(join(target, workbench, 'workbench.web.main.internal.js'), toEmbeddable(bundle));
  writeFileSync(
    join(target, workbench, 'workbench.web.main.internal.css'),
    "@import url('../code/browser/workbench/workbench.css');\n",
  );
  const { version } = readJson(join(VSCODE, 'package.json'));
  const manifest = { name: 'code-web', version, type: 'module' };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(target, 'version'), `vscode-web-stable-${commit}`);
  return { folder, commit };
}

function linkAll(folder: string, target: string, but: readonly string[]): void {
  for (const name of readdirSync(join(VSCODE, folder))) {
    if (!but.includes(name)) symlinkSync(join(VSCODE, folder, name), join(target, folder, name));
  }
}

function readJson(file: string): Readonly<Record<string, string | undefined>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>; // of the editor; its strings are what is read
}

// The names inside the bundle are minified, so each is found by the code around it.
/** (function(){let a=b.document.getElementById("vscode-workbench-web-configuration") */
const START_UP =
  /\(function\(\)\{let [\w$]+=[\w$]+\.document\.getElementById\("vscode-workbench-web-configuration"\)/u;
/** })();export{a as b}; */
const END_OF_START_UP = /\}\)\(\);export\{[^}]*\};/u;
/** abc(d.document.body,{...e */
const CREATE = /(?<name>[\w$]+)\([\w$]+\.document\.body,\{\.\.\./u;
/** {folderUri:abc.revive( */
const URI = /\{folderUri:(?<name>[\w$]+)\.revive\(/u;
/** this._onCallback=this._register(new abc) */
const EMITTER = /this\._onCallback=this\._register\(new (?<name>[\w$]+)\)/u;
/** abc(d.file(this.userDataPath).with({scheme:e.vscodeRemote}),"User") */
const USER_DATA =
  /[\w$]+\((?<uri>[\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:(?<schemas>[\w$]+)\.vscodeRemote\}\),"User"\)/gu;
/** throw new Error("isEnabledFileUploads was not provided to the browser") */
const SWITCHES =
  /throw new Error\("isEnabled(?:FileDownloads|FileUploads|CoderGettingStarted) was not provided to the browser"\)/gu;

/** The names are at most this many UTF-16 units before the start-up code. */
const NEAR = 20_000;

/**
 * The workbench with its own start-up code, which wants a server, cut off, and what an embedder calls exported. User data is
 * kept in the browser, as in upstream's own build.
 */
function toEmbeddable(bundle: string): string {
  const start = find(START_UP, bundle).index;
  const near = bundle.slice(Math.max(0, start - NEAR));
  const tail = bundle.slice(start);
  const end = find(END_OF_START_UP, tail);
  const names = [CREATE, URI, EMITTER].map((pattern) => find(pattern, near).groups?.name ?? '');
  const [create, uri, emitter] = names;
  const body = bundle
    .slice(0, start)
    .replaceAll(USER_DATA, '$<uri>.file("/User").with({scheme:$<schemas>.vscodeUserData})')
    .replaceAll(SWITCHES, 'return!1');
  const exported = `export{${create} as create,${uri} as URI,${emitter} as Emitter};`;
  return body + exported + tail.slice(end.index + end[0].length);
}

function find(pattern: RegExp, text: string): RegExpExecArray {
  const found = pattern.exec(text);
  if (!found)
    throw new Error(`workbench.js: no ${pattern.source}; another version of code-server?`);
  return found;
}
