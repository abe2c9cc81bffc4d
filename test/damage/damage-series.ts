import type { Random } from '../repo/random.js';
import { pick } from './chance.js';
import { MENDED, RESTORED, COUNT_SHORT, type Damage, type Outcome } from './damage.js';
import { LAST, type Draft, type Family, type Item, type Series } from './draft.js';
import { isContinuous, announcedCountsOf, proseOf, seriesOf } from './places.js';

/** Damages to series and announced counts, and two changes that leave the draft well-formed. */
export const SERIES_DAMAGES: readonly Damage[] = [
  { name: 'drop an item', rule: 'enumeration-sequence', apply: dropItem },
  { name: 'repeat an item’s ordinal', rule: 'enumeration-sequence', apply: repeatItem },
  { name: 'swap two items', rule: 'enumeration-sequence', apply: swapItems },
  { name: 'a series of （1）, ① or 一抓 broken', rule: 'enumeration-sequence', apply: breakSigns },
  { name: 'an item of another family', rule: 'enumeration-mixed', apply: mixFamilies },
  { name: 'a wrong mark after an item', rule: 'heading-marker', apply: spoilPause },
  { name: 'a wrong number announced', rule: 'count-mismatch', apply: misannounce },
  { name: 'drop the last of what is announced', rule: 'count-mismatch', apply: dropLast },
  { name: 'split a paragraph', rule: undefined, apply: splitProse },
  { name: 'split a series', rule: undefined, apply: splitSeries },
];

/** Families of item words. */
const WORDS: readonly Family[] = ['是', '要', '第', '首先', '其', '步'];
/** Families of signs, which count as items only in a complete series. */
const SIGNS: readonly Family[] = ['（D）', 'C', '抓'];

function breakSigns(draft: Draft, random: Random): Outcome | undefined {
  return pick(random, [dropItem, repeatItem, swapItems])(draft, random, SIGNS);
}

/** Drops any item but the last and the one before 最后. */
function dropItem(draft: Draft, random: Random, families = WORDS): Outcome | undefined {
  const series = pickSeries(draft, random, families);
  if (!series) return undefined;
  const index = random(series.items.length - 1);
  const next = series.items[index + 1];
  if (!next || next.ordinal === LAST || (index === 0 && isAmbiguous(series))) return undefined;
  series.items.splice(index, 1);
  next.marked = 'word';
  return series.announced ? COUNT_SHORT : MENDED;
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
  const [first, second] = series.items.slice(random(series.items.length - 1));
  if (!first || !second || second.ordinal === LAST || isAmbiguous(series)) return undefined;
  [first.ordinal, second.ordinal] = [second.ordinal, first.ordinal];
  first.marked = 'word';
  return RESTORED;
}

/** By family: the families that a writer confuses it with. */
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

/** Whether a damage is ambiguous: 其次 without 首先 within the item 第一，… could also be the next item. */
function isAmbiguous({ inner, items: [item] }: Series): boolean {
  return inner && item?.family === '首先';
}

/** Changes any item but the first, which determines the family. */
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

/** Writes 第一、 for 第一， and 一是， for 一是 */
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
  const counts = announcedCountsOf(draft);
  if (counts.length === 0) return undefined;
  const { announced } = pick(random, counts);
  const { number } = announced;
  announced.number = pick(
    random,
    [number + 1, number + 2, number - 1].filter((first) => first > 1),
  );
  announced.marked = true;
  return RESTORED;
}

function dropLast(draft: Draft, random: Random): Outcome | undefined {
  const droppable = announcedCountsOf(draft).filter(
    ({ announced, list }) =>
      announced.number > 2 && (list.kind === 'series' || !isContinuous(draft)),
  );
  if (droppable.length === 0) return undefined;
  const { announced, list } = pick(random, droppable);
  if (list.kind === 'row') list.headings.pop();
  else list.items.pop();
  announced.marked = true;
  return MENDED;
}

/** Splits a paragraph of several sentences in two. */
function splitProse(draft: Draft, random: Random): Outcome | undefined {
  const long = proseOf(draft).filter(({ sentences }) => sentences.length > 1);
  if (long.length === 0) return undefined;
  const { sentences } = pick(random, long);
  const at = 1 + random(sentences.length - 1);
  sentences[at] = `\n${sentences[at] ?? ''}`;
  return MENDED;
}

/** Continues an inline series in a second paragraph. */
function splitSeries(draft: Draft, random: Random): Outcome | undefined {
  const inline = seriesOf(draft).filter(
    ({ spread, items: [item], separator }) =>
      spread === 'inline' && separator !== '，' && item && hasItemWord(item),
  );
  if (inline.length === 0) return undefined;
  pick(random, pick(random, inline).items.slice(1)).startsParagraph = true;
  return MENDED;
}

/** Whether the family consists of words: （1） and ① at the start of a paragraph are headings. */
function hasItemWord({ family }: Item): boolean {
  return family !== '（D）' && family !== 'C';
}

function pickSeries(draft: Draft, random: Random, families: readonly Family[]): Series | undefined {
  const fit = seriesOf(draft).filter(
    ({ items: [item, , third] }) => item && third && families.includes(item.family),
  );
  return fit.length > 0 ? pick(random, fit) : undefined;
}
