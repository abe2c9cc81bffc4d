/** The text before the cursor, folded for comparison with snippets. */
import { FULL_WIDTH_MARKS } from '../../text/full-width.js';
import { addToList } from '../../text/list-map.js';

/** The typed text before the cursor. */
export interface Typed {
  /** The end of the line so far, at most as long as is useful to compare. */
  readonly tail: string;
  /** Offsets in `tail` from which enough has been typed for a search, keyed by the character there. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** The clause so far. */
  readonly clause: string;
  /** Latin letters at the end, in lower case, typed without an input method: jqld. */
  readonly letters: string;
}

/** Longest tail, in UTF-16 units. */
const MAX_TAIL = 80;

/** Fewest characters for a search: two are ambiguous within a clause (加快 in 进一步加快), less so at its start. */
export const MIN_AT_CLAUSE = 2;
const MIN_IN_CLAUSE = 3;

/** The line so far, without indentation. */
const LINE_SO_FAR = /[^\s\u3000\r\n][^\r\n]*$/u;

/** The clause so far: 坚强领导 after the last mark or space */
const CLAUSE_SO_FAR = /[^\p{P}\s]*$/u;

/** jqld, jianqiang, JQLD with caps lock on, Jqld, ｊｑｌｄ; not GDP, nor the end of GDPs or x86a */
const LETTERS_SO_FAR = /(?<![A-Za-z0-9_.@/-])(?:[A-Za-z]?[a-z]{1,29}|[A-Z]{4,30})$/u;

/** Reads the typed text before `offset` (UTF-16). */
export function readTyped(text: string, offset: number): Typed {
  const before = text.slice(Math.max(0, offset - MAX_TAIL), offset);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const tail = foldVarying(LINE_SO_FAR.exec(line)?.[0] ?? '');
  const starts = new Map<string, number[]>();
  for (let at = 0; at < tail.length; at += 1) {
    const opensClause = at === 0 || MARK.test(tail.charAt(at - 1));
    if (countHan(tail.slice(at)) < (opensClause ? MIN_AT_CLAUSE : MIN_IN_CLAUSE)) break;
    addToList(starts, tail.charAt(at), at);
  }
  const clause = CLAUSE_SO_FAR.exec(tail)?.[0] ?? '';
  return { tail, starts, clause, letters: lettersBefore(line) };
}

/** Whether the text before `offset` (UTF-16) ends with letters that may be pinyin. */
export function hasTypedLetters(text: string, offset: number): boolean {
  return lettersBefore(text.slice(Math.max(0, offset - MAX_TAIL), offset)) !== '';
}

function lettersBefore(text: string): string {
  const letters = LETTERS_SO_FAR.exec(toNarrowLetters(text))?.[0] ?? '';
  return letters.length > 1 ? letters.toLowerCase() : '';
}

/** ｊｑｌｄ */
const WIDE_LETTERS = /[Ａ-Ｚａ-ｚ]/gu;
const FROM_WIDE = 0xfee0;

/** Replaces full-width letters, which an input method in full-width mode writes, by Latin ones. The length stays the same. */
export function toNarrowLetters(text: string): string {
  return text.replace(WIDE_LETTERS, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - FROM_WIDE),
  );
}

/** ， or a space: a separator of clauses. */
export const MARK = /[\p{P}\s]/u;
const HAN = /\p{Script=Han}/gu;

/** The number of Chinese characters in the text. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** 县 in 我县, 全县, 县委、县政府; a half-width comma. */
const VARYING = /(?<=[我全各强])[省县区镇乡]|[省县区镇乡](?=委|政府)|[,;:?!]/gu;

/** Folds variants that a writer may type for the default of a slot into one. The length stays the same. */
export function foldVarying(text: string): string {
  return text.replace(VARYING, (unit) => FULL_WIDTH_MARKS[unit] ?? '市');
}
