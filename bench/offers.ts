import type { Phrase, Snippet, SnippetRole } from '../core/src/index.js';
import type { Product } from './build.js';
import { percentile, timed } from './measure.js';
import { createRandom } from './random.js';
import { atMost, type Row } from './rows.js';
import { writeDocument, writeDrafts } from './text.js';
import type { Key } from './typing.js';
import { toServerSettings } from './server-settings.js';

const ROLES: readonly SnippetRole[] = ['opening', 'problem', 'deployment', 'requirement', 'appeal'];

/** Typed besides sentences: pinyin, initials, beginnings of words that few snippets contain. */
const LETTERS = ['jqld', 'jianqiang', 'zrqd', 'xyaq', 'laojiuxiaoqu', 'yhjtld'];

/** Measures the time from a key stroke to the completion list in its protocol form, within one process. */
export async function measureOffers(
  product: Product,
  { snippets, characters, keys }: { snippets: number; characters: number; keys: number },
): Promise<Row[]> {
  const { loadReadings } = product;
  const press = openForOffers(product, snippets, characters, await loadReadings());
  const first = await timed(() => press({ offset: 20, removed: 0, text: 'jq' }));
  const times: number[] = [];
  for (const key of [...typeTexts(characters, 200), ...typeTexts(characters, keys)]) {
    times.push(await timed(() => press(key)));
  }
  const measured = times.slice(-keys);
  const what = `completion, ${snippets.toLocaleString('en')} snippets, ${characters.toLocaleString('en')} characters`;
  return [
    { what: `${what}, p50`, value: percentile(measured, 50), unit: 'ms' },
    {
      what: `${what}, p95`,
      value: percentile(measured, 95),
      unit: 'ms',
      target: atMost(10),
      note: `${measured.length} keys, p99 ${percentile(measured, 99).toFixed(1)} ms, the first letters ${first.toFixed(0)} ms`,
    },
  ];
}

/** Keys that type sentences and letters at random offsets, and delete them again. */
function typeTexts(characters: number, count: number): Key[] {
  const random = createRandom(29);
  const sentences = toSentences(writeDocument(characters, 31)).slice(0, 200);
  const keys: Key[] = [];
  while (keys.length < count) {
    const text = random.once(4) ? random.pick(LETTERS) : random.pick(sentences).slice(0, 12);
    const start = 20 + random.number(characters - 40);
    for (const [index, unit] of [...text].entries()) {
      keys.push({ offset: start + index, removed: 0, text: unit });
    }
    keys.push({ offset: start, removed: text.length, text: '\n' });
    keys.push({ offset: start, removed: 1, text: '' });
  }
  return keys.slice(0, count);
}

function openForOffers(
  product: Product,
  snippets: number,
  characters: number,
  readings: Awaited<ReturnType<Product['loadReadings']>>,
): (key: Key) => unknown {
  const { OpenDocument, createSnippetSearch, listOffers, toOfferItems } = product;
  const settings = toServerSettings(product);
  const text = writeDocument(characters, 7);
  const document = new OpenDocument('file:///draft.gongwen', 'gongwen', 1, text);
  const sources = {
    snippets: [{ name: 'shipped', snippets: writeSnippets(snippets) }],
    phrases: [{ name: 'shipped', table: toTable(product) }],
    search: createSnippetSearch(readings),
  } as const;
  let version = 1;
  return ({ offset, removed, text: typed }) => {
    version += 1;
    const range = {
      start: document.positionAt(offset),
      end: document.positionAt(offset + removed),
    };
    document.update([{ range, text: typed }], version);
    const parsed = document.parsed(settings);
    const offers = listOffers(parsed, offset + typed.length, sources);
    return toOfferItems(document, parsed.text, offers, { asSnippets: true, locale: 'zh' });
  };
}

/** Snippets made from sentences of other drafts, each with one tab stop. */
function writeSnippets(count: number): readonly Snippet[] {
  const random = createRandom(17);
  const sentences = new Set<string>();
  for (let seed = 100; sentences.size < count; seed += 1) {
    for (const draft of writeDrafts(500_000, seed)) {
      for (const sentence of toSentences(draft)) sentences.add(sentence);
    }
  }
  return [...sentences].slice(0, count).map((text) => ({
    body: `\${1:${text.slice(0, 3)}}${text.slice(3)}`,
    text,
    role: random.pick(ROLES),
    documents: 1 + random.number(40),
  }));
}

function toSentences(text: string): string[] {
  return text.split(/[。\n　]/u).filter((sentence) => sentence.length > 10);
}

const PHRASES = 20_000;

function toTable({ createPhraseTable, encodePhrases }: Product) {
  const clauses = new Set<string>();
  for (let seed = 200; clauses.size < PHRASES; seed += 1) {
    for (const draft of writeDrafts(500_000, seed)) {
      for (const clause of draft.split(/[，。；\s　]/u)) if (clause.length > 6) clauses.add(clause);
    }
  }
  const phrases: Phrase[] = [...clauses].slice(0, PHRASES).map((text) => ({ text, documents: 2 }));
  return createPhraseTable(encodePhrases(phrases));
}
