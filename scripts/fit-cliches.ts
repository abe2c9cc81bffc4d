/**
 * `npm run fit-cliches -- CORPUS TRAINING [--half a|b] [--out FILE]`: rebuilds core/data/hollowness.json. CORPUS has one
 * folder per kind of text, TRAINING is a file of marked paragraphs, which is not part of the project. `--half` fits on one
 * half of the training set, so that the other half can be used for evaluation.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { shippedLexicon } from '../core/data/shipped-lexicon.js';
import {
  type HollownessText,
  learnWording,
  measure,
  prepare,
  toModel,
} from '../miner/src/hollowness/fit-hollowness.js';
import { readTrainingSet } from '../miner/src/hollowness/training-set.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const LAW_FOLDER = 'admin_regulation';
const TEXT = '.txt';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, out: { type: 'string' } },
});
const [corpus, training] = positionals;
if (corpus === undefined || training === undefined) {
  throw new Error('npm run fit-cliches -- CORPUS TRAINING [--half a|b] [--out FILE]');
}

const marked = readTrainingSet(readFileSync(training, 'utf8'), (file, line) =>
  (readFileSync(path.join(corpus, file), 'utf8').split('\n')[line - 1] ?? '').trim(),
);
const wording = learnWording(readTexts(corpus), shippedLexicon);
const all = prepare(marked, wording, shippedLexicon);
const halves = { a: all.filter((_, at) => at % 2 === 0), b: all.filter((_, at) => at % 2 === 1) };
console.log('fitted on a, read on b:', measure(halves.a, halves.b));
console.log('fitted on b, read on a:', measure(halves.b, halves.a));
const fitted = values.half === 'a' ? halves.a : values.half === 'b' ? halves.b : all;
const out = values.out ?? path.join(ROOT, 'core/data/hollowness.json');
writeFileSync(out, `${JSON.stringify(toModel(wording, fitted), undefined, 2)}\n`);
console.log(out);

function* readTexts(folder: string): Generator<HollownessText> {
  for (const kind of readdirSync(folder).sort()) {
    const below = path.join(folder, kind);
    if (kind.includes('.')) continue;
    for (const name of readdirSync(below).sort()) {
      if (!name.endsWith(TEXT)) continue;
      yield { text: readFileSync(path.join(below, name), 'utf8'), isLaw: kind === LAW_FOLDER };
    }
  }
}
