/**
 * `npm run data:phrases -- FOLDER IDIOMS`: rebuilds core/data/right-phrases.json from the dictionary of jieba, the official texts below
 * the folder and a list of further correct idioms, a JSON array. The same input gives the same bytes. Sources and licences: docs/lexicons.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import confusableWords from '../core/data/confusable-words.json';
import { findClauses } from './right-phrases/clauses.js';
import { findCollocations } from './right-phrases/collocations.js';
import { countCorpus } from './right-phrases/corpus-counts.js';
import { encodeBeside, encodeNeighbours, findConfused } from './right-phrases/pairs.js';
import { findVariants } from './right-phrases/variants.js';
import { readDictionary } from './right-phrases/dictionary.js';
import { encodeReadings } from './right-phrases/readings.js';
import { chooseWords } from './right-phrases/choose-words.js';
import { encodeShapes } from './right-phrases/shapes.js';
import { encodeWords } from './right-phrases/encode-words.js';

const TARGET = path.resolve(import.meta.dirname, '../core/data/right-phrases.json');

const MIN_CHARACTER_COUNT = 100;

const [folder, idiomsFile] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('npm run data:phrases -- FOLDER: one folder below it a kind');

/** Place names allowed in phrases. */
const COMMON = new Set([
  '中国',
  '我国',
  '全国',
  '中华',
  '中华民族',
  '中共中央',
  '党中央',
  '国务院',
  '中央',
  '人民政府',
]);

const dictionary = readDictionary();
const counts = countCorpus(folder);
const names = new Set(
  dictionary
    .filter(
      ({ word, tag }) =>
        (tag.startsWith('nr') || tag === 'ns' || tag === 'nt') && !COMMON.has(word),
    )
    .map(({ word }) => word),
);
const collocations = [
  ...findCollocations(counts, (word) => names.has(word)),
  ...findClauses(folder, names),
];
const idioms = readIdioms(idiomsFile);
const wrong = new Set(confusableWords.map((entry) => entry.wrong));
const words = chooseWords({ dictionary, counts, collocations, idioms: new Set(idioms), wrong });
/** Characters frequent in the dictionary, which a keyboard may offer or an OCR may read by mistake. */
const common = new Set(
  dictionary
    .filter(({ word, count }) => word.length === 1 && count >= MIN_CHARACTER_COUNT)
    .map(({ word }) => word),
);

const wordLists = {
  words: encodeWords(words),
  readings: encodeReadings(words.map(({ word }) => word)),
  shapes: encodeShapes(
    common,
    new Set(words.filter(({ word }) => word.length >= 4).flatMap(({ word }) => [...word])),
  ),
  confused: findConfused(),
};
const encoded = {
  ...wordLists,
  beside: encodeBeside({ dictionary, counts, listed: words, idioms, ...wordLists }),
  neighbours: encodeNeighbours(counts, words),
};
const data = { ...encoded, variants: findVariants(encoded, folder, idioms) };
const json = `${JSON.stringify(data)}\n`;
writeFileSync(TARGET, json);
for (const [name, text] of Object.entries({ ...data, json })) {
  console.log(name, Buffer.byteLength(text), gzipSync(text).length);
}
console.log('words', words.length, 'phrases', words.filter(({ word }) => word.length >= 4).length);

/** The idioms of the file, a JSON array of strings. @throws if it is not JSON */
function readIdioms(file: string | undefined): readonly string[] {
  return file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]);
}
