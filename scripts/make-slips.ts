/**
 * `npm run data:slips`: rebuilds test/data/near-misses/slips.json and correct.json from parts.json beside them and the idioms of
 * the dictionary of jieba. A seeded generator imitates errors of pinyin input and of OCR; the same parts give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

/** A sentence with one slip. */
interface Slip {
  readonly text: string;
  readonly right: string;
  readonly wrong: string;
  readonly of: 'idiom' | 'collocation' | 'formulation';
  readonly kind: SlipKind;
}

type SlipKind = 'sound' | 'word' | 'shape' | 'doubled' | 'dropped' | 'swapped';

const SEED = 20240917;
const TARGET = path.resolve(import.meta.dirname, '../test/data/near-misses');
/** About half of the slips are homophones, as in pinyin input. */
const KINDS: readonly SlipKind[] = [
  'sound',
  'sound',
  'sound',
  'word',
  'shape',
  'shape',
  'doubled',
  'dropped',
  'swapped',
  'sound',
];
const COUNTS = { idiom: 150, collocation: 90, formulation: 60, correct: 400 };
/** Minimum count in the dictionary for an idiom that occurs in newspapers. */
const MIN_COUNT = 10;

/** The lists of test/data/near-misses/parts.json. */
type Parts = Readonly<
  Record<
    | 'idiomFrames'
    | 'collocations'
    | 'formulations'
    | 'lookAlike'
    | 'straddles'
    | 'names'
    | 'variants'
    | 'correctFrames',
    readonly string[]
  >
>;

// JSON has no types; a missing list fails at its first use.
const parts = JSON.parse(readFileSync(path.join(TARGET, 'parts.json'), 'utf8')) as Parts;
const dictionary = readDictionary();
const IDIOMS = [...dictionary]
  .filter(([word, { count, tag }]) => tag === 'i' && count >= MIN_COUNT && word.length === 4)
  .map(([word]) => word);
/** 峥 */
const HAN = /\p{Script=Han}/u;
const byReading = groupByReading();
const next = createRandom(SEED);

write('slips.json', [...draw('idiom'), ...draw('collocation'), ...draw('formulation')]);
write('correct.json', drawCorrect());

function readDictionary(): ReadonlyMap<string, { readonly count: number; readonly tag: string }> {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [word = '', count = '0', tag = ''] = line.split(' ');
      return [word, { count: Number(count), tag }];
    }),
  );
}

function toReading(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array' }).join(' ');
}

/** Words of one or two characters that are frequent in the dictionary, by their pinyin without tones. */
function groupByReading(): ReadonlyMap<string, readonly string[]> {
  const words = [...dictionary].filter(([word, { count }]) => word.length <= 2 && count >= 500);
  const groups = new Map<string, string[]>();
  for (const [word] of words)
    groups.set(toReading(word), [...(groups.get(toReading(word)) ?? []), word]);
  return groups;
}

/** The generator Mulberry32: returns numbers from 0 (inclusive) to 1 (exclusive). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function draw(of: Slip['of']): readonly Slip[] {
  const slips = new Map<string, Slip>();
  while (slips.size < COUNTS[of]) {
    const { text, right } = pickSentence(of);
    const kind = pick(KINDS);
    const wrong = spoil(right, kind);
    if (wrong === undefined || wrong === right || dictionary.has(wrong)) continue;
    slips.set(wrong, { text: text.replace(right, wrong), right, wrong, of, kind });
  }
  return [...slips.values()];
}

function pickSentence(of: Slip['of']): { readonly text: string; readonly right: string } {
  if (of === 'idiom') {
    const right = pick(IDIOMS);
    return { text: pick(parts.idiomFrames).replace('{}', right), right };
  }
  const marked = pick(of === 'collocation' ? parts.collocations : parts.formulations);
  const right = marked.slice(marked.indexOf('〔') + 1, marked.indexOf('〕'));
  return { text: marked.replace('〔', '').replace('〕', ''), right };
}

/** Makes one slip of the kind at a random position; `undefined` if none is possible there. */
function spoil(right: string, kind: SlipKind): string | undefined {
  const at = Math.floor(next() * right.length);
  const sign = right.charAt(at);
  if (!HAN.test(sign)) return undefined;
  switch (kind) {
    case 'sound': {
      const others = (byReading.get(toReading(sign)) ?? []).filter((one) => one !== sign);
      return others.length > 0 ? replaceAt(right, at, 1, pick(others)) : undefined;
    }
    case 'word': {
      const word = right.slice(at, at + 2);
      const others = (byReading.get(toReading(word)) ?? []).filter((one) => one !== word);
      return others.length > 0 && word.length === 2
        ? replaceAt(right, at, 2, pick(others))
        : undefined;
    }
    case 'shape': {
      const others = parts.lookAlike.filter((pair) => pair.startsWith(sign));
      return others.length > 0 ? replaceAt(right, at, 1, pick(others).charAt(1)) : undefined;
    }
    case 'doubled':
      return replaceAt(right, at, 1, sign + sign);
    case 'dropped':
      return at > 0 && at < right.length - 1 ? replaceAt(right, at, 1, '') : undefined;
    case 'swapped': {
      const other = right.charAt(at + 1);
      return HAN.test(other) ? replaceAt(right, at, 2, other + sign) : undefined;
    }
  }
}

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function drawCorrect(): readonly string[] {
  const kernels = [...parts.straddles, ...parts.names, ...parts.variants];
  const texts = new Set<string>();
  while (texts.size < COUNTS.correct) {
    texts.add(pick(parts.correctFrames).replace('{}', pick(kernels)).replace('{}', pick(kernels)));
  }
  return [...texts];
}

function write(name: string, items: readonly unknown[]): void {
  const lines = items.map((item) => `  ${JSON.stringify(item)}`);
  writeFileSync(path.join(TARGET, name), `[\n${lines.join(',\n')}\n]\n`);
}
