import type { Random } from '../repo/random.js';
import { between, chance, pick, times } from './chance.js';
import {
  LAST,
  type Family,
  type Item,
  type Prose,
  type AnnouncedCount,
  type Series,
} from './draft.js';
import { BELOW, clause, INLINE, sentence, type Announcement } from './vocabulary.js';

const SPREAD_FAMILIES: readonly Family[] = ['是', '是', '要', '第', '第', '首先', '其', '步'];
const INLINE_FAMILIES: readonly Family[] = [...SPREAD_FAMILIES, '抓', '（D）', 'C'];
const INNER_FAMILIES: readonly Family[] = ['首先', '（D）', 'C'];

/** The length of the text: sentences per paragraph. */
export interface Size {
  readonly sentences: number;
}

/** Generates a paragraph of `sentences` sentences. */
export function growProse(random: Random, sentences: number): Prose {
  return {
    kind: 'prose',
    sentences: times(sentences, () => sentence(random)),
    announced: undefined,
  };
}

/** Announces `number` items; `undefined` for fewer than two. */
export function announceCount(
  random: Random,
  announcements: readonly Announcement[],
  number: number,
): AnnouncedCount | undefined {
  const [before, noun, after] = pick(random, announcements);
  if (number < 2) return undefined;
  return { before, number, digits: chance(random, 8), noun, after, marked: false };
}

/** Generates a series within one paragraph. */
export function growInlineSeries(
  random: Random,
  { families = INLINE_FAMILIES, sentences }: Size & { readonly families?: readonly Family[] },
): Series {
  const items = growItems(random, pick(random, families), 0);
  const announced = chance(random, 55) ? announceCount(random, INLINE, items.length) : undefined;
  const opening = times(random(2) * sentences, () => sentence(random)).join('');
  return {
    kind: 'series',
    spread: 'inline',
    inner: false,
    lead: opening + (announced ? '' : '重点做好以下工作：'),
    announced,
    separator: pick(random, ['；', '；', '。']),
    items,
    tail: chance(random, 30) ? sentence(random) : '',
  };
}

/** Generates a series whose items are paragraphs. */
export function growSpreadSeries(
  random: Random,
  { sentences }: Size,
  announcements = BELOW,
): Series {
  const items = growItems(random, pick(random, SPREAD_FAMILIES), sentences);
  return {
    kind: 'series',
    spread: 'paragraphs',
    inner: false,
    lead: sentence(random),
    announced: chance(random, 60) ? announceCount(random, announcements, items.length) : undefined,
    separator: '。',
    items,
    tail: '',
  };
}

/** `sentences` is the number of explaining sentences per item; 0 where the item is itself part of a sentence. */
function growItems(random: Random, family: Family, sentences: number): Item[] {
  const spread = sentences > 0;
  const count = between(random, 2, family === '首先' ? 4 : 5);
  const ordinals = times(count, (index) => index + 1);
  const closes = family === '首先' || (family === '第' && chance(random, 15));
  if (closes && (count > 2 || family !== '首先')) ordinals[count - 1] = LAST;
  const pause = growPause(random, family);
  return ordinals.map((ordinal) => ({
    ordinal,
    family,
    pause,
    text: growItemText(random, sentences),
    inner: spread && family !== '首先' && chance(random, 15) ? growInner(random) : undefined,
    notes: spread && chance(random, 20) ? [growProse(random, sentences)] : [],
    startsParagraph: false,
    marked: undefined,
  }));
}

function growInner(random: Random): Series {
  const series = growInlineSeries(random, { families: INNER_FAMILIES, sentences: 1 });
  return { ...series, inner: true, lead: '具体来说：', announced: undefined };
}

function growItemText(random: Random, sentences: number): string {
  if (sentences === 0 || chance(random, 20)) {
    return times(between(random, 1, 2), () => clause(random)).join('，');
  }
  const explained = times(sentences, () => sentence(random)).join('');
  return `${clause(random)}。${explained}`.replace(/。$/u, '');
}

function growPause(random: Random, family: Family): string {
  switch (family) {
    case '第':
    case '其':
      return '，';
    case '步':
      return pick(random, ['，', '：']);
    case '首先':
      return pick(random, ['，', '']);
    default:
      return '';
  }
}
