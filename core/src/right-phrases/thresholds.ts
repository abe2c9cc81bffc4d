/** By how much a text must be likelier with a right phrase for what is written to be a slip of it. */
import { BLOCK } from './blocks.js';
import type { WordCosts } from './word-costs.js';
import { COST_STEP, IDIOM, SET_PHRASE, WORD, type WordList } from './word-list.js';

/** How the slip came about. */
export type SlipKind =
  | 'sound' // a character that sounds the same
  | 'nearSound' // zh for z, n for l, in for ing
  | 'shape' // a character that looks like it
  | 'sounds' // two and more characters that sound the same
  | 'repeated' // a character of the same phrase
  | 'dropped'
  | 'doubled'
  | 'swapped'
  | 'rare'; // a character that stands in hardly any word

/** A slip at a place, before the words around it are weighed. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
  readonly slip: SlipKind;
  /** The character of the phrase that is missing, from 0; given where the slip is that one is. */
  readonly lost?: number;
}

/** Least gain for a report, in nats: in general, and for some kinds of slip. */
interface Margins extends Readonly<Partial<Record<SlipKind, number>>> {
  readonly all: number;
}

/** By the kind of phrase; set on official texts and speeches, in which a margin lower by 1 to 3 would report intended words. */
const MARGINS: readonly Margins[] = [
  // A mined phrase: the slip may also be another word, and 宣传部部长 is not a slip of 宣传部长.
  { all: 5, nearSound: 8, dropped: 11, doubled: 6 },
  // A set phrase: 各行业各环节 is not a slip of 各行各业, nor 横到边 of 横向到边.
  { all: 2, nearSound: 8, swapped: 5, rare: 10, dropped: 4 },
  // An idiom: 志坚辛苦 is not a slip of 志坚行苦, nor 不幸罹难 of 不幸遇难; 以古鉴今 and 从天降 are short forms.
  { all: 2, nearSound: 8, rare: 10, dropped: -2, repeated: -3, sounds: -1 },
];
/**
 * The margin of a mined phrase of which a word lost a character and left a fragment, and the cost up to which such a phrase is common enough, both
 * in nats: in 6.2 million characters of official texts and speeches there is one report, and it is a slip of the text (基础设建设).
 */
const FRAGMENT_MARGIN = -1;
const MOST_COST_OF_FRAGMENT = 11.5;
/** The same for a phrase of four characters that lacks the last, before a word that is known to follow the phrase: 战斗堡作用. */
const ENDING_MARGIN = -4;
const MOST_COST_OF_ENDING = 13;
/** The same for a phrase of four characters between two words, whose second word lost one of its two: 营商境, 战斗垒. */
const LAST_WORD_MARGIN = -3;
/** The margin of an idiom or set phrase that lacks its first or last character between two edges: 抓铁有痕、踏石留的劲头. */
const SHORTENED_MARGIN = 4;
/** By how much the text must be likelier with the right phrase, in nats. */
export interface Thresholds {
  /** Without a look at the text around. */
  readonly alone: number;
  /** Where the text around proves that a character is missing. */
  readonly withProof: number;
}

/** The words that decide. */
interface Inventory {
  readonly list: WordList;
  readonly costs: WordCosts;
}

/** The thresholds for a candidate in its context. */
export function thresholdsOf(
  text: string,
  { start, end, phrase, slip, lost }: Candidate,
  { list, costs }: Inventory,
): Thresholds {
  const kind = list.kinds[phrase] ?? WORD;
  const margin = marginOf(kind, slip);
  if (lost === undefined) return { alone: margin, withProof: margin };
  const cost = (list.levels[phrase] ?? 0) * COST_STEP;
  if (lost === 0 || lost === end - start) {
    // 代理业｜协会: the last character of a word before may well stand before a word of its own.
    const mayBeProven = lost > 0 && cost <= MOST_COST_OF_ENDING;
    const isWhole =
      (kind === IDIOM || (kind === SET_PHRASE && lost > 0)) &&
      !hasWord(text, start, end, costs) &&
      costs.mayBeginAfter(text.charCodeAt(start - 1)) &&
      costs.mayEndBefore(text.charCodeAt(end));
    return {
      alone: isWhole ? SHORTENED_MARGIN : Infinity,
      withProof: mayBeProven ? ENDING_MARGIN : Infinity,
    };
  }
  if (end - start < BLOCK) return { alone: margin, withProof: Math.min(margin, LAST_WORD_MARGIN) };
  const mayBeProven = cost <= MOST_COST_OF_FRAGMENT;
  return { alone: margin, withProof: mayBeProven ? FRAGMENT_MARGIN : margin };
}

/** A lower bound of the thresholds, without a look at the text. */
export function leastThreshold(
  { start, end, phrase, slip, lost }: Candidate,
  { kinds }: WordList,
): number {
  if (lost === 0 || lost === end - start) return ENDING_MARGIN;
  const margin = marginOf(kinds[phrase] ?? WORD, slip);
  if (lost === undefined) return margin;
  if (end - start < BLOCK) return lost === 2 ? Math.min(margin, LAST_WORD_MARGIN) : margin;
  return Math.min(margin, FRAGMENT_MARGIN);
}

function marginOf(kind: number, slip: SlipKind): number {
  const margins = MARGINS[kind];
  return margins?.[slip] ?? margins?.all ?? Infinity;
}

/** Whether two characters side by side are a word: 守初心 and 争上游 are a verb and its object, 踏石留 is a fragment. */
function hasWord(text: string, start: number, end: number, costs: WordCosts): boolean {
  for (let at = start; at + 1 < end; at += 1) if (costs.isWord(text, at, 2)) return true;
  return false;
}
