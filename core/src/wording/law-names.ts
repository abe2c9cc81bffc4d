/** Names of laws and regulations in 《》 that are nearly, but not quite, a known one: 《中国共产党纪律处罚条例》. */
import { defineQuery } from '../engine/queries.js';
import type { LawNames } from '../lexicon/law-names.js';
import { addToList } from '../text/list-map.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';

/** A title with a wrong name; the span is that of the name inside 《》, without 中华人民共和国. */
export interface LawNameSlip {
  readonly span: Span;
  readonly right: string;
}

/** 《中华人民共和国安全生产法》 */
const TITLE = /《(?<state>中华人民共和国)?(?<name>[\p{Script=Han}（）、]{4,30})》/gu;
/** A shorter name may be that of another law; in UTF-16 units. */
const SHORTEST = 5;
/** At most a word differs, and at least so many characters agree at both ends together. */
const MOST_CHANGED = 2;
const LEAST_EQUAL = 4;
/** The same around two characters that changed places: 安全产生法. */
const LEAST_BESIDE_EXCHANGE = 3;
/** 《劳动法实施细则》, 《江西省消防条例》: another paper about the same. */
const OF_ANOTHER =
  /[省市县区州盟]|实施|细则|解释|办法|草案|试行|暂行|修[正订]|补充|指南|规程|通则/u;

/** 《刑法修正案（十二）》 */
const NUMERAL = /[〇零一二三四五六七八九十百\d]/u;

const indexOf = defineQuery('names of laws', 'list', ({ groups }: LawNames) => {
  const known = new Set(groups.flatMap(({ names }) => names));
  const byEdges = new Map<string, string[]>();
  for (const name of known) if (name.length >= SHORTEST) addToList(byEdges, edgesOf(name), name);
  return { known, byEdges };
});

/** The first and the last character, which a slip leaves as they are. */
function edgesOf(name: string): string {
  return name.charAt(0) + name.charAt(name.length - 1);
}

/** The wrong names of a paragraph, in order. */
export function findLawNameSlips(text: string, laws: LawNames): readonly LawNameSlip[] {
  if (!text.includes('《')) return NONE;
  const { known, byEdges } = indexOf(laws);
  const slips: LawNameSlip[] = [];
  for (const { index, groups } of matchesOf(text, TITLE)) {
    const { state = '', name: written = '' } = groups ?? {};
    if (written.length < SHORTEST || known.has(written)) continue;
    const names = byEdges.get(edgesOf(written)) ?? NONE;
    const [right, other] = names.filter((name) => isNearly(written, name));
    if (right === undefined || other !== undefined) continue;
    const start = index + 1 + state.length;
    slips.push({ span: { start, end: start + written.length }, right });
  }
  return slips;
}

const NONE: readonly never[] = [];

/** Whether the written name differs from the right one in one place, by a word that is another, missing or added by mistake. */
function isNearly(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > MOST_CHANGED) return false;
  const shorter = Math.min(written.length, name.length);
  let head = 0;
  while (head < shorter && written[head] === name[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && written.at(-1 - tail) === name.at(-1 - tail)) tail += 1;
  const added = written.slice(head, written.length - tail);
  const removed = name.slice(head, name.length - tail);
  const isExchanged = added.length === 2 && added === removed.charAt(1) + removed.charAt(0);
  if (head === 0 || tail === 0) return false;
  if (head + tail < (isExchanged ? LEAST_BESIDE_EXCHANGE : LEAST_EQUAL)) return false;
  if (added.length > MOST_CHANGED || removed.length > MOST_CHANGED || removed === '') return false;
  return !OF_ANOTHER.test(added) && !NUMERAL.test(added);
}
