/** What stands before the cursor, in the form in which it is compared with snippets. */
import { FULL_WIDTH_MARKS } from '../../text/full-width.js';

/** Where the cursor's paragraph was typed up to. */
export interface Typed {
  /** The end of the line so far, no longer than any snippet is worth comparing. */
  readonly tail: string;
  /** Places in `tail` from which enough has been typed to look for, by the character that stands there. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** The clause so far. */
  readonly clause: string;
  /** Latin letters at the end, as a writer types them with no input method, in lower case: jqld. */
  readonly letters: string;
}

const MAX_TAIL = 80;

/** Two characters tell little in mid-clause (加快 in 进一步加快), more where a clause begins. */
export const MIN_AT_CLAUSE = 2;
const MIN_IN_CLAUSE = 3;

/** Anything from the start of the line, indentation apart. */
const LINE_SO_FAR = /[^\s\u3000\r\n][^\r\n]*$/u;

/** 坚强领导 after the last mark or space */
const CLAUSE_SO_FAR = /[^\p{P}\s]*$/u;

/** jqld, jianqiang, JQLD with caps lock on, Jqld, ｊｑｌｄ; not GDP, nor the end of GDPs or x86a */
const LETTERS_SO_FAR = /(?<![A-Za-z0-9_.@/-])(?:[A-Za-z]?[a-z]{1,29}|[A-Z]{4,30})$/u;

/** Reads what was typed before `offset` (UTF-16). */
export function readTyped(text: string, offset: number): Typed {
  const before = text.slice(Math.max(0, offset - MAX_TAIL), offset);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const tail = foldVarying(LINE_SO_FAR.exec(line)?.[0] ?? '');
  const starts = new Map<string, number[]>();
  for (let at = 0; at < tail.length; at += 1) {
    const opensClause = at === 0 || MARK.test(tail.charAt(at - 1));
    if (countHan(tail.slice(at)) < (opensClause ? MIN_AT_CLAUSE : MIN_IN_CLAUSE)) break;
    const places = starts.get(tail.charAt(at));
    if (places) places.push(at);
    else starts.set(tail.charAt(at), [at]);
  }
  const clause = CLAUSE_SO_FAR.exec(tail)?.[0] ?? '';
  return { tail, starts, clause, letters: lettersBefore(line) };
}

/** Whether letters stand before `offset` that may be meant as pinyin. */
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

/** Full-width letters, which an input method in full-width mode writes, as Latin ones. No unit more or less. */
export function toNarrowLetters(text: string): string {
  return text.replace(WIDE_LETTERS, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - FROM_WIDE),
  );
}

/** ， or a space: what stands between two clauses. */
export const MARK = /[\p{P}\s]/u;
const HAN = /\p{Script=Han}/gu;

/** How many Chinese characters the text has. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** 县 in 我县, 全县, 县委、县政府; a half-width comma. */
const VARYING = /(?<=[我全各强])[省县区镇乡]|[省县区镇乡](?=委|政府)|[,;:?!]/gu;

/** Makes one of what a writer may have typed for a slot's default. No unit more or less. */
export function foldVarying(text: string): string {
  return text.replace(VARYING, (unit) => FULL_WIDTH_MARKS[unit] ?? '市');
}
