/** `npm run mine`: writes snippets/ anew from the sample drafts, exactly as `biganzi mine` would. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mineTexts } from '../miner/src/mine.js';
import { readCorpus } from '../miner/src/read-corpus.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'snippets');

const texts: string[] = [];
for await (const item of readCorpus(path.join(ROOT, 'test/data/seeds'))) {
  if (item.kind === 'skipped') throw new Error(`${item.file}: ${item.reason.en}`);
  texts.push(item.text);
}
await rm(TARGET, { recursive: true, force: true });
await mkdir(TARGET);
for (const { name, text } of mineTexts(texts)) {
  await writeFile(path.join(TARGET, name), text);
  console.log(`snippets/${name}`);
}
