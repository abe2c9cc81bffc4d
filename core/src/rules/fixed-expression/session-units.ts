/** 第六次党代会, 二十届三中全会: congresses are counted by 次, committees and people's congresses by 届. */
import type { SessionUnit } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';

/** A session that is counted with the wrong unit. */
export interface WrongUnit {
  readonly entry: SessionUnit;
  /** Ordinal, unit and body: 第六届党代会. */
  readonly span: Span;
  readonly unit: Span;
}

/** 第六, 二十, 第14: right before the unit. */
const ORDINAL = /第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/u;
/** 三 of 三中全会. */
const NUMBER = /^[一二三四五六七]/u;
/** A congress with permanent delegates has sessions, and is counted with 届: 第十二届党代会第二次会议. */
const SESSION = /^(?:第?[一二三四五六七八九十\d]{1,2}次|年会|常任制|代表)/u;
/** In UTF-16 units. */
const LONGEST_ORDINAL = 5;
const LONGEST_LEAD = 6;

/** The sessions of a paragraph that are counted with the wrong unit, in text order. */
export function findWrongUnits(
  text: string,
  entries: readonly SessionUnit[],
): readonly WrongUnit[] {
  const found: WrongUnit[] = [];
  for (const entry of entries) {
    for (let at = text.indexOf(entry.body); at >= 0; at = text.indexOf(entry.body, at + 1)) {
      const wrong = entry.plenum === true ? readPlenum(text, at, entry) : readUnit(text, at, entry);
      if (wrong) found.push(wrong);
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** @param at - The offset of the body in the text. */
function readUnit(text: string, at: number, entry: SessionUnit): WrongUnit | undefined {
  const end = at + entry.body.length;
  const unitEnd = entry.number === true && NUMBER.test(text.charAt(at - 1)) ? at - 1 : at;
  if (entry.number === true && unitEnd === at) return undefined;
  const start = unitEnd - entry.wrong.length;
  if (!text.startsWith(entry.wrong, start) || SESSION.test(text.slice(end))) return undefined;
  const ordinal = ORDINAL.exec(text.slice(Math.max(0, start - LONGEST_ORDINAL), start))?.[0];
  if (ordinal === undefined) return undefined;
  const from = start - ordinal.length;
  const lead = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  const words = entry.before?.split('|');
  if (words && !words.some((word) => lead.endsWith(word))) return undefined;
  return { entry, span: { start: from, end }, unit: { start, end: unitEnd } };
}

/** 三, 第三: right before 次会议. */
const PLENUM_NUMBER = /第?[一二三四五六七八九]$/u;
/** 届中央纪律检查委员会 */
const LONGEST_COMMITTEE = 12;

/** 二十届中央纪委三次会议: the meetings of a whole committee are plenums (三次全会). */
function readPlenum(text: string, at: number, entry: SessionUnit): WrongUnit | undefined {
  const number = PLENUM_NUMBER.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  if (number === undefined) return undefined;
  const from = at - number.length;
  const lead = text.slice(Math.max(0, from - LONGEST_COMMITTEE), from);
  const committee = entry.before?.split('|').find((words) => lead.endsWith(words));
  if (committee === undefined) return undefined;
  const end = at + entry.body.length;
  const unit = { start: end - entry.wrong.length, end };
  return { entry, span: { start: from - committee.length, end }, unit };
}
