// npm run bench:completion -- FOLDER [--sample N] [--since YEAR] [--phrases-only]; see README.md beside.
import { parseArgs } from 'node:util';
import { createPhraseTable, type OfferSources, toSnippets } from '../../core/src/index.js';
import { foldText } from '../../miner/src/lexicon/texts.js';
import { mineTexts } from '../../miner/src/mine.js';
import { findLatestYear } from '../../miner/src/phrases/latest-year.js';
import { minePhrases } from '../../miner/src/phrases/mine-phrases.js';
import { type CorpusText, splitCorpus } from './corpus.js';
import { typeWithEditorWords } from './editor-words.js';
import { findOfOffice } from './offices.js';
import { addTyped, startCount, type Typed, typeAsking, typeUnasked } from './type-text.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1' },
    since: { type: 'string', default: '0' },
    'phrases-only': { type: 'boolean', default: false },
  },
});
const THIS_YEAR = new Date().getFullYear();

const folder = positionals[0] ?? process.env.BIGANZI_CORPUS;
if (folder === undefined) {
  console.error('npm run bench:completion -- FOLDER: a corpus with one folder a kind');
  process.exitCode = 2;
} else {
  run(folder);
}

function run(corpus: string): void {
  const { train, test, twins } = splitCorpus(corpus);
  const mined = train.filter(({ text }) => findLatestYear(text, THIS_YEAR) >= Number(values.since));
  const sources = mineSources(mined);
  console.log(`mined ${mined.length} of ${train.length} documents, ${twins} twins left out`);
  for (const [kind, all] of Object.entries(test)) {
    const documents = all.filter((_, index) => index % Number(values.sample) === 0);
    console.log(`\n${kind}: ${documents.length} of ${all.length} documents`);
    const over = (type: (text: string) => Typed) => typeAll(documents, type);
    for (const least of [3, 4, 6]) {
      const asked = over((text) => typeAsking(text, sources, least));
      print(`asked at every character, ${least} or more inserted`, asked);
    }
    print(
      'shown unasked',
      over((text) => typeUnasked(text, sources, 3)),
    );
    print(
      'words of the document',
      over((text) => typeWithEditorWords(text, 3)),
    );
    printOffices(documents, train, sources);
  }
}

/** What would ship if the documents were all there is. */
function mineSources(documents: readonly CorpusText[]): OfferSources {
  const texts = documents.map(({ text }) => text);
  const files = values['phrases-only'] ? [] : mineTexts(texts);
  const snippets = files
    .filter(({ name }) => name !== 'corpus.json')
    .flatMap(({ text }) => toSnippets(JSON.parse(text)));
  const table = createPhraseTable(minePhrases(texts));
  return {
    snippets: [{ name: 'shipped', snippets }],
    phrases: [{ name: 'shipped', table }],
  };
}

function typeAll(documents: readonly CorpusText[], type: (text: string) => Typed): Typed {
  return documents.map(({ text }) => type(foldText(text))).reduce(addTyped, startCount(''));
}

/** With and without the office's other documents as an archive, over those documents whose office has any. */
function printOffices(
  documents: readonly CorpusText[],
  train: readonly CorpusText[],
  sources: OfferSources,
): void {
  let without = startCount('');
  let withArchive = startCount('');
  for (const document of documents) {
    const own = findOfOffice(document, train);
    if (own.length < 2) continue;
    const table = createPhraseTable(minePhrases(own.map(({ text }) => text)));
    const phrases = [{ name: 'archive' as const, table }, ...sources.phrases];
    const text = foldText(document.text);
    without = addTyped(without, typeAsking(text, sources, 3));
    withArchive = addTyped(withArchive, typeAsking(text, { ...sources, phrases }, 3));
  }
  if (without.characters === 0) return;
  print('offices with other documents: without them', without);
  print('offices with other documents: as an archive', withArchive);
}

function print(
  what: string,
  { characters, saved, accepts, unwanted, refused, times }: Typed,
): void {
  const percent = (count: number) => `${((100 * count) / characters).toFixed(1)} %`;
  const hundred = (count: number) => ((100 * count) / characters).toFixed(2);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(
    [
      `  ${what.padEnd(46)} saved ${percent(saved).padStart(6)}, net ${percent(saved - accepts).padStart(6)}`,
      `accepts ${hundred(accepts)}, popups unwanted ${hundred(unwanted)}, ghosts refused ${hundred(refused)} of 100 characters`,
      ...(sorted.length > 0 ? [`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`] : []),
    ].join('; '),
  );
}
