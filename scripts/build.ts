/** `npm run build`: rebuilds dist/ and prints the size of each file. */
import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { type Bundle, bundles, toBuildOptions, toOutputFile } from './bundles.js';
import { writeThirdPartyNotices } from './third-party-notices.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

await rm(path.join(ROOT, 'dist'), { recursive: true, force: true });
await mkdir(path.join(ROOT, 'dist'));
const metafiles = await Promise.all(bundles.map(buildBundle));
await writeFile(path.join(ROOT, NOTICES), await writeThirdPartyNotices(metafiles, ROOT));
for (const file of (await readdir(path.join(ROOT, 'dist'))).sort()) await printSize(`dist/${file}`);

async function buildBundle(bundle: Bundle): Promise<Metafile> {
  const { metafile } = await build(toBuildOptions(bundle, ROOT));
  if (bundle.executable) await chmod(path.join(ROOT, toOutputFile(bundle)), 0o755);
  return metafile;
}

async function printSize(file: string): Promise<void> {
  const { size } = await stat(path.join(ROOT, file));
  console.log(`${file.padEnd(32)} ${(size / 1024).toFixed(1).padStart(8)} KB`);
}
