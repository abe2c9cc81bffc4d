/**
 * `npm run package`: builds and writes biganzi-<version>.vsix. Fails if vsce prints a warning or the file exceeds
 * its size limit.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import JSZip from 'jszip';

/** Size limit of the package in bytes: 2.5 MB, which is below 2.5 MiB too. */
const MAX_BYTES = 2_500_000;
const ROOT = path.resolve(import.meta.dirname, '..');
/** Prefixes of vsce's messages; NO_COLOR removes colours. */
const WARNING = /^\s*(?:WARNING|ERROR)\b/mu;

/** (images/gallery.png) */
const PICTURE = /\((?<name>images\/[\w-]+\.png)\)/gu;

const { name, version } = readManifest();
const vsix = `${name}-${version}.vsix`;
rmSync(path.join(ROOT, vsix), { force: true });

run('the build', process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
const output = run('vsce', process.execPath, [
  createRequire(import.meta.url).resolve('@vscode/vsce/vsce'),
  ...['package', '--no-dependencies', '--out', vsix],
]);
if (WARNING.test(output)) fail('vsce has something to say about the package; see above.');

await recompress(path.join(ROOT, vsix));
const { size } = statSync(path.join(ROOT, vsix));
console.log(`${vsix}: ${size} bytes of at most ${MAX_BYTES}`);
if (size > MAX_BYTES) fail(`${vsix} is too large.`);

/**
 * Recompresses the package: vsce optimises for speed, while the highest level of deflate takes seconds and saves one percent.
 * Also replaces the README with the page for writers, with its pictures embedded, so that showing it needs no network.
 */
async function recompress(file: string): Promise<void> {
  const archive = await JSZip.loadAsync(readFileSync(file));
  archive.file('extension/readme.md', readGalleryPage());
  const bytes = await archive.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  writeFileSync(file, bytes);
}

/** docs/gallery.md with its pictures embedded as data URLs. */
function readGalleryPage(): string {
  const docs = path.join(ROOT, 'docs');
  return readFileSync(path.join(docs, 'gallery.md'), 'utf8').replaceAll(
    PICTURE,
    (_, name: string) => {
      const bytes = readFileSync(path.join(docs, name));
      return `(data:image/png;base64,${bytes.toString('base64')})`;
    },
  );
}

/** Runs a program to its end, prints its output and returns it. */
function run(what: string, program: string, args: readonly string[]): string {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const printed = result.stdout + result.stderr;
  process.stdout.write(printed);
  if (result.status !== 0) fail(`${what} failed.`);
  return printed;
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function readManifest(): { name: string; version: string } {
  // Our own manifest; both fields are required by npm and by vsce.
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
}
