import noItemFamilies from '../../../data/reading/no-item-families.json';
import { boundaryBefore, type Boundary } from '../../text/characters.js';
import { addToList } from '../../text/list-map.js';
import { readNumeral, type Numeral } from '../../text/numerals.js';
import type { ItemMarker } from '../model/signs.js';

export type { ItemMarker } from '../model/signs.js';

/** The ordinal of 最后, which is accepted at any position but the first. */
export const LAST_ORDINAL = 1000;

/** 一要素, 一要点: characters after 要 that make it a word and no item. */
const WORDS_WITH_YAO = '素务点件害闻义旨职塞津';
/** Units after 第N that make it an item (第一步, 第二句话), longest first. With `said`, only before one of `SAID`. */
const UNITS: readonly { words: string; family: string; said?: true }[] = [
  { words: '个关键词', family: '关键词', said: true },
  { words: '个词', family: '词', said: true },
  { words: '个字', family: '字', said: true },
  { words: '个故事', family: '故事', said: true },
  { words: '个层面', family: '层面', said: true },
  { words: '个环节', family: '环节', said: true },
  { words: '个建议', family: '建议', said: true },
  { words: '个希望', family: '希望', said: true },
  { words: '个体会', family: '体会', said: true },
  { words: '个感受', family: '感受', said: true },
  { words: '个变化', family: '变化', said: true },
  { words: '个特点', family: '特点', said: true },
  { words: '种精神', family: '精神', said: true },
  { words: '个方面', family: '方面' },
  { words: '个问题', family: '问题' },
  { words: '个部分', family: '部分' },
  { words: '项议程', family: '项' },
  { words: '项任务', family: '项' },
  { words: '句话', family: '句话' },
  { words: '件事', family: '件事' },
  { words: '方面', family: '方面' },
  { words: '部分', family: '部分' },
  { words: '阶段', family: '阶段' },
  { words: '步', family: '步' },
  { words: '项', family: '项' },
  { words: '点', family: '点' },
];
/** Characters after a unit with `said`: 第一个词是“敬畏”. */
const SAID = '是叫就，,：:';
const PAUSES = '，,、：:';
/** Characters after a numeral that make it a count or part of a word (一个、一年、一定), unlike 一抓、一靠. */
const NOT_ITEM_CHARACTERS = noItemFamilies.characters;

/** The item that a Chinese numeral after a boundary opens (一是, 二要, 三抓); `undefined` for any other word. */
export function readNumeralItem(text: string, numeral: Numeral): ItemMarker | undefined {
  const next = text.charAt(numeral.end);
  if (next === '' || numeral.value < 1 || numeral.value > 99) return undefined;
  if (text.startsWith('两', numeral.start)) return undefined;
  const known = next === '是' || next === '要';
  if (!known && (numeral.value > 9 || NOT_ITEM_CHARACTERS.includes(next))) return undefined;
  const after = boundaryBefore(text, numeral.start);
  // A series may continue after a 、 (一是抓点、二是抓面), but none begins there.
  if (after === undefined || (after === 'pause' && numeral.value === 1)) return undefined;
  const end = numeral.end + 1;
  // 一是一，二是二 and 三要三不要 are set phrases.
  if (known && readNumeral(text, end)?.value === numeral.value) return undefined;
  if (next === '要' && WORDS_WITH_YAO.includes(text.charAt(end)) && end < text.length)
    return undefined;
  const pause = known ? pauseAt(text, end) : 0;
  return item(next, numeral, numeral.start, end + pause, after, !known);
}

/** The item 第一，… 第二步 … 其一，… at `offset`, that of 第 or 其. */
export function readPrefixedItem(text: string, offset: number): ItemMarker | undefined {
  const numeral = readNumeral(text, offset + 1);
  if (!numeral || numeral.value < 1 || numeral.value > 20) return undefined;
  const after = findItemBoundary(text, offset);
  if (after === undefined) return undefined;
  const prefix = text.charAt(offset);
  const pause = pauseAt(text, numeral.end);
  const verb =
    pause === 0 && '是要'.includes(text.charAt(numeral.end)) && numeral.end < text.length;
  if (pause > 0 && continues(text, numeral.end)) return undefined;
  if (pause > 0 || verb) return item(prefix, numeral, offset, numeral.end + pause, after, false);
  if (prefix !== '第') return undefined;
  const unit = UNITS.find(({ words }) => text.startsWith(words, numeral.end));
  if (!unit) return readNamedItem(text, numeral, offset, after);
  const end = numeral.end + unit.words.length;
  if (unit.said && !SAID.includes(text.charAt(end) || ' ')) return undefined;
  if (unit.family === '部分' && !labelsPart(text, end, after)) return undefined;
  return item(`第${unit.family}`, numeral, offset, end + pauseAt(text, end), after, false);
}

/** 第二张名片是  第三笔账，  第二个要: a measure word with any noun, or 个 alone. */
const NAMED =
  /(?:[个张笔种把道块座支场本份颗股根面扇堂枚幅组段](?<noun>(?:(?![是就叫的要五百])\p{Script=Han}){1,4})(?=就?[是叫]|[，：,:])|个(?=就?[是要]|[，：,:]))/uy;

/** Such an item; weak, because a single one may be a reference (第二个春天，). */
function readNamedItem(
  text: string,
  numeral: Numeral,
  offset: number,
  after: Boundary,
): ItemMarker | undefined {
  if (after === 'comma') return undefined;
  NAMED.lastIndex = numeral.end;
  const match = NAMED.exec(text);
  if (!match) return undefined;
  const end = NAMED.lastIndex;
  const family = `第${match.groups?.noun ?? '个'}`;
  return item(family, numeral, offset, end + pauseAt(text, end), after, true);
}

/** Whether it labels a part (第二部分　重点工作), and is not a word of a sentence (第二部分讲完成情况). */
function labelsPart(text: string, end: number, after: Boundary): boolean {
  return after === 'start' && (end >= text.length || /[\s，,、：:（(]/u.test(text.charAt(end)));
}

/** 首先，进行第一项议程: the item is 第一项. */
const AGENDA_ITEM = /^[，,]?(?:我们|请大家)?进行(?:大会|会议)?第/u;
/** In UTF-16 units. */
const LONGEST_AGENDA_LEAD = 10;
/** Verbs before an item of an agenda: 现在，进行第二项议程。 */
const AGENDA_VERBS = ['进行', '进行大会', '是会议', '是大会'];

function findItemBoundary(text: string, offset: number): Boundary | undefined {
  if (AGENDA_VERBS.some((verb) => text.startsWith(verb, offset - verb.length))) return 'start';
  const after = boundaryBefore(text, offset);
  return after === 'pause' ? undefined : after;
}

/** Whether another ordinal follows after 、, so that it is no item: 第一、第二产业, 第一、二轮督察. */
function continues(text: string, end: number): boolean {
  return (
    text.charAt(end) === '、' &&
    (text.charAt(end + 1) === '第' || readNumeral(text, end + 1) !== undefined)
  );
}

const SEQUENCE_WORDS: readonly { word: string; ordinal: number; weak: boolean; not: string }[] = [
  { word: '首先', ordinal: 1, weak: false, not: '进的' },
  { word: '其次', ordinal: 2, weak: false, not: '数' },
  { word: '再次', ordinal: 3, weak: true, not: '' },
  { word: '最后', ordinal: LAST_ORDINAL, weak: true, not: '' },
];

/** The item 首先 其次 再次 最后 at `offset`. */
export function readSequenceWord(text: string, offset: number): ItemMarker | undefined {
  for (const { word, ordinal, weak, not } of SEQUENCE_WORDS) {
    if (!text.startsWith(word, offset)) continue;
    const end = offset + word.length;
    if (not !== '' && text.startsWith(not, end)) return undefined;
    const after = boundaryBefore(text, offset);
    if (after === undefined || after === 'pause') return undefined;
    if (AGENDA_ITEM.test(text.slice(end, end + LONGEST_AGENDA_LEAD))) return undefined;
    return {
      family: '首先',
      ordinal,
      script: 'han',
      span: { start: offset, end: end + pauseAt(text, end) },
      numeralSpan: { start: offset, end },
      after,
      weak,
    };
  }
  return undefined;
}

/** The item （一） (1) ① 1. in running text at `offset`, after a stop, semicolon, colon or comma. */
export function readInlineOrdinal(text: string, offset: number): ItemMarker | undefined {
  const opening = text.charAt(offset);
  const bracketed = opening === '（' || opening === '(';
  const numeral = readNumeral(text, bracketed ? offset + 1 : offset);
  if (!numeral || numeral.value < 1 || numeral.value > 30) return undefined;
  const after = boundaryBefore(text, offset);
  if (after === undefined || after === 'start' || after === 'pause') return undefined;
  if (numeral.script === 'circled') return item('C', numeral, offset, numeral.end, after, true);
  const closing = text.charAt(numeral.end);
  if (bracketed) {
    if (closing !== '）' && closing !== ')') return undefined;
    const family = numeral.script === 'han' ? '（N）' : '（D）';
    return item(family, numeral, offset, numeral.end + 1, after, true);
  }
  return undefined;
}

function pauseAt(text: string, offset: number): number {
  const sign = text.charAt(offset);
  return sign !== '' && PAUSES.includes(sign) ? 1 : 0;
}

function item(
  family: string,
  numeral: Numeral,
  start: number,
  end: number,
  after: Boundary,
  weak: boolean,
): ItemMarker {
  return {
    family,
    ordinal: numeral.value,
    script: numeral.script,
    span: { start, end },
    numeralSpan: { start: numeral.start, end: numeral.end },
    after,
    weak,
  };
}

/**
 * Removes words that only look like items. A character family (一抓) is accepted when the paragraph has its first and second
 * item, when a colon opens it, and when it may continue from the paragraph before or in the next.
 */
export function keepPlausible(items: readonly ItemMarker[]): readonly ItemMarker[] {
  if (!items.some(isCharacterFamily)) return items;
  const families = new Map<string, ItemMarker[]>();
  for (const item of items) addToList(families, item.family, item);
  const plausible = new Set<string>();
  for (const [family, members] of families) if (isPlausible(members)) plausible.add(family);
  const kept: ItemMarker[] = [];
  // Family and ordinal of each item, as one string.
  const known = new Set<string>();
  for (const candidate of items) {
    const { family, ordinal } = candidate;
    const isStrong = !isCharacterFamily(candidate);
    const goesOn = known.has(`${family} ${ordinal - 1}`);
    if (!isStrong && !plausible.has(family) && !mayGoOn(candidate) && !goesOn) continue;
    kept.push(isStrong || !plausible.has(family) ? candidate : { ...candidate, weak: false });
    known.add(`${family} ${ordinal}`);
  }
  return kept;
}

function mayGoOn({ after, ordinal }: ItemMarker): boolean {
  return after === 'start' || (after === 'colon' && ordinal === 1);
}

/** 一抓…，二抓…, or ：一抓…；三抓…, but not 一张蓝图，三张清单, where the numerals are counts. */
function isPlausible(family: readonly ItemMarker[]): boolean {
  if ([1, 2].every((ordinal) => family.some((item) => item.ordinal === ordinal))) return true;
  const [first, ...others] = family;
  return (
    first?.after === 'colon' &&
    others.length > 0 &&
    others.every(({ after }) => after === 'semicolon' || after === 'stop')
  );
}

/** Whether the family is that of an arbitrary character after the numeral: 一抓, 二靠. */
export function isCharacterFamily({ family }: ItemMarker): boolean {
  return family.length === 1 && !KNOWN_FAMILIES.includes(family);
}

const KNOWN_FAMILIES = '是要第其C';
