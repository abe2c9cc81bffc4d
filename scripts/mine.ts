/**
 * `npm run mine -- FOLDER…`: writes snippets/ anew from the sample drafts and the official texts below the folders, one
 * folder a kind, with what reviewers have said of earlier runs.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import review from '../miner/data/snippet-review.json';
import { digestOf, finishMining } from '../miner/src/mine.js';
import { mapDocument, type Tally } from '../miner/src/map.js';
import { readCorpus } from '../miner/src/read-corpus.js';
import { mergeTallies } from '../miner/src/reduce.js';
import { toReview } from '../miner/src/review.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'snippets');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run mine -- FOLDER: one folder below it a kind');

const kinds = new Map([['seeds', path.join(ROOT, 'test/data/seeds')]]);
for (const kind of (await readdir(folder)).sort()) kinds.set(kind, path.join(folder, kind));

const texts: string[] = [];
const counts: Record<string, number> = {};
let tally: Tally = new Map();
for (const [kind, below] of kinds) {
  for await (const item of readCorpus(below)) {
    if (item.kind === 'skipped') throw new Error(`${item.file}: ${item.reason.en}`);
    tally = mergeTallies(tally, mapDocument(item.text));
    texts.push(item.text);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
}
const corpus = { documents: texts.length, digest: digestOf(texts), kinds: counts };

await rm(TARGET, { recursive: true, force: true });
await mkdir(TARGET);
for (const { name, text } of finishMining(tally, corpus, toReview(review))) {
  await writeFile(path.join(TARGET, name), text);
  console.log(`snippets/${name}`);
}
