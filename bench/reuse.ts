import type { Product } from './build.js';
import { percentile, timed } from './measure.js';
import { createRandom } from './random.js';
import { atMost, type Row } from './rows.js';
import { toServerSettings } from './server-settings.js';
import { writeDocument } from './text.js';

/** Sentences of a draft that are long enough; speeches of 5,000 characters have about as many. */
const SENTENCES = 60;
const NUMBERS = 3;

/** How long it takes to find what a draft has from an archive: after each key one paragraph is new. */
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
  // Every third sentence stands in one of the drafts.
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

/** Rows of drafts that nobody wrote. */
function writeArchive(drafts: number): readonly Uint32Array[] {
  const random = createRandom(41);
  const number = () => random.number(2 ** 31);
  return Array.from({ length: drafts }, () =>
    Uint32Array.from({ length: SENTENCES * NUMBERS }, number),
  );
}
