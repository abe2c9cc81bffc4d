// npm run bench:completion -- FOLDER [--most N] [--speeches N] [--since YEAR] [--least N] [--phrases-only]; see README.md.
import { parseArgs } from 'node:util';
import { createPhraseTable, type OfferSources, toSnippets } from '../../core/src/index.js';
import { foldText } from '../../miner/src/lexicon/texts.js';
import { mineTexts } from '../../miner/src/mine.js';
import { findLatestYear } from '../../miner/src/phrases/latest-year.js';
import { minePhrases } from '../../miner/src/phrases/mine-phrases.js';
import { type CorpusText, splitCorpus } from './corpus.js';
import { typeWithEditorWords } from './editor-words.js';
import { findOfOffice, officeOf } from './offices.js';
import { printTyped } from './print-typed.js';
import { addTyped, startCount, type Typed, typeAsking, typeUnasked } from './type-text.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '4000' },
    speeches: { type: 'string', default: '4' },
    since: { type: 'string', default: '2013' },
    least: { type: 'string', default: '3' },
    'phrases-only': { type: 'boolean', default: false },
  },
});
const THIS_YEAR = new Date().getFullYear();
const SINCE = Number(values.since);
const MOST = Number(values.most);
const LEAST = Number(values.least);

const folder = positionals[0] ?? process.env.BIGANZI_CORPUS;
if (folder === undefined) {
  console.error('npm run bench:completion -- FOLDER: a corpus with one folder a kind');
  process.exitCode = 2;
} else {
  await run(folder);
}

async function run(corpus: string): Promise<void> {
  const { train, test, twins } = splitCorpus(corpus);
  const sources = await mineSources(train);
  const [snippets] = sources.snippets;
  console.log(
    `mined ${train.length} documents, ${twins} twins left out; ${snippets?.snippets.length} snippets`,
  );
  const speeches = test.speech.filter((_, index) => index % Number(values.speeches) === 0);
  const papers = [...test.report, ...test.policy];
  const groups: readonly (readonly [string, readonly CorpusText[]])[] = [
    ['reports', test.report],
    ['policy papers', test.policy],
    ['reports and policy papers', papers],
    [`reports and policy papers, ${SINCE} and later`, papers.filter(isCurrentDocument)],
    ['speeches', speeches],
  ];
  const all = [...papers, ...speeches];
  const methods: readonly (readonly [string, (text: string) => Typed])[] = [
    ['asked at every character', (text) => typeAsking(text, sources, LEAST)],
    ['shown unasked', (text) => typeUnasked(text, sources, LEAST)],
    ['words of the document', (text) => typeWithEditorWords(text, LEAST)],
  ];
  const counts = methods.map(([, type]) => new Map(all.map((one) => [one, typeOne(one, type)])));
  for (const [name, documents] of groups) {
    console.log(`\n${name}: ${documents.length} documents`);
    for (const [index, [method]] of methods.entries()) {
      const typed = documents.flatMap((document) => counts[index]?.get(document) ?? []);
      printTyped(method, typed.reduce(addTyped, startCount('')));
    }
  }
  await runOffices(papers, train);
}

function isCurrentDocument({ text }: CorpusText): boolean {
  return isCurrent(text);
}

function isCurrent(text: string): boolean {
  return findLatestYear(text, THIS_YEAR) >= SINCE;
}

/** The sources that would ship if these documents were the whole corpus. */
async function mineSources(documents: readonly CorpusText[]): Promise<OfferSources> {
  const texts = documents.map(({ text }) => text);
  const files = values['phrases-only'] ? [] : mineTexts(texts);
  const snippets = files
    .filter(({ name }) => name !== 'corpus.json')
    .flatMap(({ text }) => toSnippets(JSON.parse(text)));
  return { snippets: [{ name: 'shipped', snippets }], phrases: [await mineShipped(documents)] };
}

async function mineShipped(documents: readonly CorpusText[]) {
  const texts = documents.map(({ text }) => text);
  const table = createPhraseTable(await minePhrases(texts, { isCurrent }));
  return { name: 'shipped' as const, table };
}

function typeOne({ text }: CorpusText, type: (text: string) => Typed): Typed {
  return type(foldText(text).slice(0, MOST));
}

/**
 * Measures what a writer's own archive adds to shipped phrases that were mined without any document of the office: each
 * document whose office has at least two others is typed without and with these as an archive.
 */
async function runOffices(papers: readonly CorpusText[], train: readonly CorpusText[]) {
  const withOthers = papers.filter((document) => findOfOffice(document, train).length >= 2);
  const offices = new Set(withOthers.map(officeOf));
  const shipped = await mineShipped(train.filter((document) => !offices.has(officeOf(document))));
  let without = startCount('');
  let withArchive = startCount('');
  for (const document of withOthers) {
    const own = findOfOffice(document, train).map(({ text }) => text);
    const table = createPhraseTable(await minePhrases(own, { isArchive: true }));
    const archive = { name: 'archive' as const, table };
    const type = (phrases: OfferSources['phrases']) =>
      typeOne(document, (text) => typeAsking(text, { snippets: [], phrases }, LEAST));
    without = addTyped(without, type([shipped]));
    withArchive = addTyped(withArchive, type([archive, shipped]));
  }
  if (without.characters === 0) return;
  console.log(`\noffices with other documents: ${withOthers.length} documents, phrases alone`);
  printTyped('asked, none of theirs mined', without);
  printTyped('asked, theirs as an archive', withArchive);
}
