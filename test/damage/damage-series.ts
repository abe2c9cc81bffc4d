import type { Random } from '../repo/random.js';
import { pick } from './chance.js';
import { MENDED, RESTORED, SHORT, type Damage, type Outcome } from './damage.js';
import { LAST, type Draft, type Family, type Item, type Series } from './draft.js';
import { isContinuous, promisesOf, proseOf, seriesOf } from './places.js';

/** Damages to series and promises, and one that is none. */
export const SERIES_DAMAGES: readonly Damage[] = [
  { name: 'drop an item', rule: 'enumeration-sequence', apply: dropItem },
  { name: 'repeat an item’s ordinal', rule: 'enumeration-sequence', apply: repeatItem },
  { name: 'swap two items', rule: 'enumeration-sequence', apply: swapItems },
  { name: 'a series of （1）, ① or 一抓 broken', rule: 'enumeration-sequence', apply: breakSigns },
  { name: 'an item of another family', rule: 'enumeration-mixed', apply: mixFamilies },
  { name: 'a wrong mark behind an item', rule: 'heading-marker', apply: spoilPause },
  { name: 'a wrong number announced', rule: 'count-mismatch', apply: misannounce },
  { name: 'drop the last of what is announced', rule: 'count-mismatch', apply: dropLast },
  { name: 'split a paragraph', rule: undefined, apply: splitProse },
  { name: 'split a series', rule: undefined, apply: splitSeries },
];

/** Families of words, and those of signs, which only a whole series makes believable. */
const WORDS: readonly Family[] = ['是', '要', '第', '首先', '其', '步'];
const SIGNS: readonly Family[] = ['（D）', 'C', '抓'];

function breakSigns(draft: Draft, random: Random): Outcome | undefined {
  return pick(random, [dropItem, repeatItem, swapItems])(draft, random, SIGNS);
}

/** Any but the last, and none that 最后 takes the place of. */
function dropItem(draft: Draft, random: Random, families = WORDS): Outcome | undefined {
  const series = pickSeries(draft, random, families);
  if (!series) return undefined;
  const index = random(series.items.length - 1);
  const next = series.items[index + 1];
  if (!next || next.ordinal === LAST || (index === 0 && isAmbiguous(series))) return undefined;
  series.items.splice(index, 1);
  next.marked = 'word';
  return series.promise ? SHORT : MENDED;
}

function repeatItem(draft: Draft, random: Random, families = WORDS): Outcome | undefined {
  const series = pickSeries(draft, random, families);
  if (!series) return undefined;
  const numbered = series.items.filter(({ ordinal }) => ordinal !== LAST);
  if (numbered.length < 2) return undefined;
  const index = 1 + random(numbered.length - 1);
  const later = numbered.slice(index, random(2) === 0 ? index + 1 : undefined);
  for (const item of later) item.ordinal -= 1;
  later[0]!.marked = 'word';
  return RESTORED;
}

function swapItems(draft: Draft, random: Random, families = WORDS): Outcome | undefined {
  const series = pickSeries(draft, random, families);
  if (!series) return undefined;
  const [one, other] = series.items.slice(random(series.items.length - 1));
  if (!one || !other || other.ordinal === LAST || isAmbiguous(series)) return undefined;
  [one.ordinal, other.ordinal] = [other.ordinal, one.ordinal];
  one.marked = 'word';
  return RESTORED;
}

/** The families a writer slips into. */
const SLIPS: Partial<Record<Family, readonly { family: Family; pause: string }[]>> = {
  是: [
    { family: '要', pause: '' },
    { family: '第', pause: '，' },
  ],
  要: [{ family: '是', pause: '' }],
  第: [{ family: '是', pause: '' }],
  首先: [{ family: '第', pause: '，' }],
  其: [{ family: '第', pause: '，' }],
};

/** 其次 without 首先 in an item 第一，… is the next item as well as anything. */
function isAmbiguous({ inner, items: [item] }: Series): boolean {
  return inner && item?.family === '首先';
}

/** Any item but the first, which sets the family. */
function mixFamilies(draft: Draft, random: Random): Outcome | undefined {
  const series = pickSeries(draft, random, WORDS);
  const item = series && pick(random, series.items.slice(1));
  if (!series || !item || item.ordinal === LAST || isAmbiguous(series)) return undefined;
  const slips = SLIPS[item.family];
  if (!slips) return undefined;
  const slip = pick(random, slips);
  item.family = slip.family;
  item.pause = slip.pause;
  item.marked = 'word';
  return MENDED;
}

/** 第一、 for 第一，  一是， for 一是 */
function spoilPause(draft: Draft, random: Random): Outcome | undefined {
  const series = pickSeries(draft, random, WORDS);
  const item =
    series &&
    pick(
      random,
      series.items.filter(({ ordinal }) => ordinal !== LAST),
    );
  const wrong = item && wrongPause(item);
  if (!item || wrong === undefined) return undefined;
  item.pause = wrong;
  item.marked = 'marker';
  return item.family === '首先' ? MENDED : RESTORED;
}

function wrongPause({ family }: Item): string | undefined {
  if (family === '是' || family === '要') return '，';
  return family === '第' || family === '首先' || family === '其' ? '、' : undefined;
}

function misannounce(draft: Draft, random: Random): Outcome | undefined {
  const promises = promisesOf(draft);
  if (promises.length === 0) return undefined;
  const { promise } = pick(random, promises);
  const { number } = promise;
  promise.number = pick(
    random,
    [number + 1, number + 2, number - 1].filter((one) => one > 1),
  );
  promise.marked = true;
  return RESTORED;
}

function dropLast(draft: Draft, random: Random): Outcome | undefined {
  const kept = promisesOf(draft).filter(
    ({ promise, list }) => promise.number > 2 && (list.kind === 'series' || !isContinuous(draft)),
  );
  if (kept.length === 0) return undefined;
  const { promise, list } = pick(random, kept);
  if (list.kind === 'row') list.headings.pop();
  else list.items.pop();
  promise.marked = true;
  return MENDED;
}

/** A paragraph of several sentences becomes two. */
function splitProse(draft: Draft, random: Random): Outcome | undefined {
  const long = proseOf(draft).filter(({ sentences }) => sentences.length > 1);
  if (long.length === 0) return undefined;
  const { sentences } = pick(random, long);
  const at = 1 + random(sentences.length - 1);
  sentences[at] = `\n${sentences[at] ?? ''}`;
  return MENDED;
}

/** A series within a paragraph goes on in the next. */
function splitSeries(draft: Draft, random: Random): Outcome | undefined {
  const inline = seriesOf(draft).filter(
    ({ spread, items: [item], separator }) =>
      spread === 'inline' && separator !== '，' && item && isSpoken(item),
  );
  if (inline.length === 0) return undefined;
  pick(random, pick(random, inline).items.slice(1)).parted = true;
  return MENDED;
}

/** （1） and ① at the start of a paragraph are headings. */
function isSpoken({ family }: Item): boolean {
  return family !== '（D）' && family !== 'C';
}

function pickSeries(draft: Draft, random: Random, families: readonly Family[]): Series | undefined {
  const fit = seriesOf(draft).filter(
    ({ items: [item, , third] }) => item && third && families.includes(item.family),
  );
  return fit.length > 0 ? pick(random, fit) : undefined;
}
