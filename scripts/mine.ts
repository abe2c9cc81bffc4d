/**
 * `npm run mine -- FOLDER`: rebuilds snippets/ from the sample drafts and the official texts below the folder, which has one
 * subfolder per kind, with the review of earlier runs.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SNIPPET_ROLES } from '../core/src/index.js';
import review from '../miner/data/snippet-review.json';
import { CorpusCounter } from '../miner/src/counting/corpus-counter.js';
import { SnippetFinisher } from '../miner/src/counting/snippet-finisher.js';
import { readCorpus } from '../miner/src/read-corpus.js';
import { toReview } from '../miner/src/review.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'snippets');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run mine -- FOLDER: one folder below it a kind');

const kinds = new Map([['seeds', path.join(ROOT, 'test/data/seeds')]]);
for (const kind of (await readdir(folder)).sort()) kinds.set(kind, path.join(folder, kind));

const counts: Record<string, number> = {};
const counter = new CorpusCounter();
for (const [kind, below] of kinds) {
  for await (const item of readCorpus(below)) {
    if (item.kind === 'skipped') throw new Error(`${item.file}: ${item.reason.en}`);
    counter.add(item.text);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
}
const finisher = new SnippetFinisher(toReview(review));
for (const line of counter.lines()) finisher.addLine(line);
counter.close();

// The folder also contains the phrases, which another script writes, so only the roles' files are removed.
for (const role of Object.keys(SNIPPET_ROLES)) {
  await rm(path.join(TARGET, `${role}.json`), { force: true });
}
for (const { name, text } of finisher.files({ kinds: counts })) {
  await writeFile(path.join(TARGET, name), text);
  console.log(`snippets/${name}`);
}
