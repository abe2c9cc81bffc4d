import type { Product } from './build.js';
import { percentile, timed } from './measure.js';
import { profile } from './profile.js';
import { createRandom, type Random } from './random.js';
import { atMost, type Row } from './rows.js';
import { writeDocument, writeLongSpeech } from './text.js';
import { toServerSettings } from './server-settings.js';

/** Phrases to type at random offsets, one key at a time; \b deletes a character. */
const PHRASES = [
  '一是加强领导。',
  '20xx年',
  '，落实责任；',
  '\n（三）',
  '做好三项工作：',
  '\b\b\b',
];

/** One key stroke: removes `removed` UTF-16 units at the offset and inserts the text. */
export interface Key {
  readonly offset: number;
  readonly removed: number;
  readonly text: string;
}

/** Phrases that are typed and then deleted, so that the text keeps its length. */
export const REVERTED_PHRASES = PHRASES.filter((phrase) => !phrase.includes('\b')).map(
  (phrase) => phrase + '\b'.repeat(phrase.length),
);

/** Key strokes at random offsets of a text of initially `length` UTF-16 units. */
export function* typeKeys(
  length: number,
  count: number,
  random: Random,
  phrases: readonly string[] = PHRASES,
): Generator<Key> {
  let size = length;
  let typed = 0;
  while (typed < count) {
    let offset = 10 + random.number(size - 10);
    for (const key of random.pick(phrases)) {
      const back = key === '\b';
      if (back) offset -= 1;
      yield { offset, removed: back ? 1 : 0, text: back ? '' : key };
      if (!back) offset += 1;
      size += back ? -1 : 1;
      typed += 1;
    }
  }
}

/** The shape of the text: many speeches in sequence, or a single one, whose parts all depend on each other. */
type Shape = 'speeches' | 'one speech';

/** Measures the time from a key stroke to the diagnostics in their protocol form, within one process. */
export async function measureTyping(
  product: Product,
  {
    characters,
    keys,
    limit,
    shape = 'speeches',
  }: { characters: number; keys: number; limit: number; shape?: Shape },
): Promise<Row[]> {
  const before = process.cpuUsage();
  const times = await timesOfKeys(product, writeText(characters, shape), keys);
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / (keys + Math.min(WARM_UP, keys));
  const size = `${characters.toLocaleString('en')} characters${shape === 'one speech' ? ' of one speech' : ''}`;
  return [
    {
      what: `key to diagnostics, ${size}, p50`,
      value: percentile(times, 50),
      unit: 'ms',
      note: `mean processor time ${cpu.toFixed(2)} ms, collections included`,
    },
    {
      what: `key to diagnostics, ${size}, p95`,
      value: percentile(times, 95),
      unit: 'ms',
      target: atMost(limit),
      note: `${times.length} keys in process, p99 ${percentile(times, 99).toFixed(2)} ms`,
    },
  ];
}

/** Measures the code lenses after a key stroke, once its diagnostics are computed. */
export async function measureLenses(
  product: Product,
  characters: number,
  keys: number,
): Promise<Row> {
  const text = writeDocument(characters, 7);
  const { press, readLenses } = openForTyping(product, text, keys);
  readLenses();
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    press();
    times.push(await timed(readLenses));
  }
  return {
    what: `code lenses after a key, ${characters.toLocaleString('en')} characters, p95`,
    value: percentile(times, 95),
    unit: 'ms',
    note: `p50 ${percentile(times, 50).toFixed(2)} ms`,
  };
}

/** Profiles the time between key stroke and diagnostics, by function. */
export function profileTyping(product: Product, characters: number, keys: number): Promise<string> {
  const { press } = openForTyping(product, writeDocument(characters, 7), keys);
  for (let key = 0; key < keys / 2; key += 1) press();
  return profile(() => {
    for (let key = 0; key < keys / 2; key += 1) press();
  });
}

/** Key strokes that are not counted, because code is still being compiled. */
const WARM_UP = 200;

function writeText(characters: number, shape: Shape): string {
  return shape === 'speeches' ? writeDocument(characters, 7) : writeLongSpeech(characters, 7);
}

async function timesOfKeys(product: Product, text: string, keys: number): Promise<number[]> {
  const warmUp = Math.min(WARM_UP, keys);
  const { press } = openForTyping(product, text, warmUp + keys);
  const times: number[] = [];
  for (let key = 0; key < warmUp + keys; key += 1) {
    const time = await timed(press);
    if (key >= warmUp) times.push(time);
  }
  return times;
}

/** A document opened in the server. */
interface Typed {
  /** Applies the next key stroke and returns the new diagnostics. */
  readonly press: () => unknown;
  readonly readLenses: () => unknown;
}

function openForTyping(product: Product, text: string, keys: number): Typed {
  const { codeLensesOf, OpenDocument, toClientFeatures, toLspDiagnostic } = product;
  const settings = toServerSettings(product);
  const features = toClientFeatures({ capabilities: { textDocument: { diagnostic: {} } } });
  const document = new OpenDocument('file:///draft.gongwen', 'gongwen', 1, text);
  const diagnose = () =>
    document
      .analysis(settings)
      .diagnostics.map((each) => toLspDiagnostic(document, each, features));
  diagnose();

  const changes = [...typeKeys(text.length, keys + PHRASES.length, createRandom(11))];
  let version = 1;
  return {
    press() {
      const key = changes[version - 1];
      version += 1;
      if (key) document.update([toChange(document, key)], version);
      return diagnose();
    },
    readLenses: () => codeLensesOf({ document, settings }, true),
  };
}

/** The key stroke as a change of `textDocument/didChange`. */
function toChange(document: InstanceType<Product['OpenDocument']>, { offset, removed, text }: Key) {
  const range = {
    start: document.positionAt(offset),
    end: document.positionAt(offset + removed),
  };
  return { range, text };
}
