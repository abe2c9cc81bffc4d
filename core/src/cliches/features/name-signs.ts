/** Quick looks for what names need: few paragraphs have it, and the expressions are slow. */
import { isUnifiedHan } from '../../text/characters.js';

/** What a name may be told by, as bits. */
export const DOCUMENT = 1;
export const DOCUMENT_NUMBER = 2;
export const PERSON = 4;
export const NEIGHBOUR = 8;
export const PLACE = 16;
export const PROJECT = 32;
export const LATIN = 64;

/** What names of persons are told by. */
export interface NameWords {
  /** Surnames that are told from other words before an office. */
  readonly surnames: ReadonlySet<string>;
  /** What a person with office is called. */
  readonly titles: readonly string[];
  /** What an older man or woman is called in the village, after a surname. */
  readonly neighbours: readonly string[];
}

/** The strings to look for with the names that each may be a sign of. */
export function listNameSigns({
  titles,
  neighbours,
}: NameWords): readonly (readonly [words: string, sign: number])[] {
  const of = (sign: number, words: readonly string[]) => words.map((word) => [word, sign] as const);
  return [
    ...of(DOCUMENT, ['《']),
    ...of(DOCUMENT_NUMBER, ['〔']),
    ...of(PERSON, titles),
    ...of(NEIGHBOUR, neighbours),
    ...of(PLACE, ['省', '市', '县', '镇', '村', '街道']),
    ...of(PROJECT, ['”']),
  ];
}

/** Of the names in `signs`, those that may end with the words at `at`; never wrong where it leaves one out. */
export function confirmSigns(
  text: string,
  at: number,
  signs: number,
  { surnames }: NameWords,
): number {
  let kept = signs & ~(PERSON | PLACE);
  if (signs & PERSON && isAfterSurname(text, at, surnames)) kept |= PERSON;
  if (signs & PLACE && isNearMark(text, at)) kept |= PLACE;
  return kept;
}

/** A surname two or three characters before a title. */
function isAfterSurname(text: string, at: number, surnames: ReadonlySet<string>): boolean {
  return (
    surnames.has(text.charAt(at - 2)) ||
    surnames.has(text.charAt(at - 3)) ||
    hasRare(text, at - 4, at)
  );
}

/** Whether nothing but a few characters stands between the end of a place's name and a mark. */
function isNearMark(text: string, at: number): boolean {
  if (hasRare(text, at - 5, at)) return true;
  if (!isUnifiedHan(text.charCodeAt(at - 1)) || !isUnifiedHan(text.charCodeAt(at - 2)))
    return false;
  for (let before = at - 3; before >= at - 5; before -= 1) {
    if (!isUnifiedHan(text.charCodeAt(before))) return true;
  }
  return false;
}

/** Characters that are rare, as they lie in another block or are two units long, are left to the expression. */
function hasRare(text: string, from: number, end: number): boolean {
  for (let at = Math.max(0, from); at < end; at += 1) if (isRare(text.charCodeAt(at))) return true;
  return false;
}

/** Radicals, 々 〆 〇, the extensions, surrogates, compatibility forms. */
function isRare(code: number): boolean {
  if (code < 0x2e80 || isUnifiedHan(code)) return false;
  return code < 0x3000 || (code > 0x3004 && code < 0x3008) || (code > 0x3020 && code < 0xfb00);
}
