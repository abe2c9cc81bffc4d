import type { Product } from './build.js';
import { percentile, timed } from './measure.js';
import { createRandom } from './random.js';
import { atMost, type Row } from './rows.js';
import { toServerSettings } from './server-settings.js';
import { writeDocument } from './text.js';

/** Number of long sentences per draft, about that of a speech of 5,000 characters. */
const SENTENCES = 60;
const NUMBERS_PER_SENTENCE = 3;

/** Measures the search for sentences reused from an archive after each key, which changes one paragraph. */
export async function measureReuse(
  product: Product,
  { drafts, characters, keys }: { drafts: number; characters: number; keys: number },
): Promise<Row[]> {
  const { createReuseIndex, findReuse, OpenDocument, readReusable } = product;
  const settings = toServerSettings(product);
  const text = writeDocument(characters, 37);
  const document = new OpenDocument('file:///draft.gongwen', 'gongwen', 1, text);
  const own = readReusable(document.parsed(settings));
  const archive = writeArchive(drafts);
  // Every third sentence is copied into one of the drafts.
  for (const [at, { high, low }] of own.entries()) {
    if (at % 3 === 0) archive[(at * 7) % drafts]?.set([high, low, 1]);
  }
  const before = process.memoryUsage().arrayBuffers;
  let index = createReuseIndex([]);
  const building = await timed(() => (index = createReuseIndex(archive)));
  const megabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
  const source = { index, isSame: () => false };
  const times: number[] = [];
  let found = 0;
  for (let key = 0; key < keys; key += 1) {
    const at = { line: key % 40, character: 0 };
    document.update([{ range: { start: at, end: at }, text: '字' }], key + 2);
    const parsed = document.parsed(settings);
    times.push(
      await timed(
        () => (found = findReuse(parsed, settings.analysis.lexicon, source).passages.length),
      ),
    );
  }
  const what = `reuse, ${drafts.toLocaleString('en')} drafts, ${characters.toLocaleString('en')} characters`;
  return [
    {
      ...{ what: `${what}, p95`, value: percentile(times, 95), unit: 'ms', target: atMost(20) },
      note: `p50 ${percentile(times, 50).toFixed(1)} ms; ${found} of ${own.length} sentences found; index built in ${building.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
    },
  ];
}

/** The rows of random drafts. */
function writeArchive(drafts: number): readonly Uint32Array[] {
  const random = createRandom(41);
  const number = () => random.number(2 ** 31);
  return Array.from({ length: drafts }, () =>
    Uint32Array.from({ length: SENTENCES * NUMBERS_PER_SENTENCE }, number),
  );
}
