/** Cheap tests for the parts that every name has: most paragraphs fail them, and the regular expressions for names are slow. */
import { isUnifiedHan } from '../../text/characters.js';

/** The kinds of names that a text may contain, as bit flags. */
export const DOCUMENT = 1;
export const DOCUMENT_NUMBER = 2;
export const PERSON = 4;
export const NEIGHBOUR = 8;
export const PLACE = 16;
export const PROJECT = 32;
export const LATIN = 64;

/** The words that names of persons consist of. */
export interface NameWords {
  /** Surnames that are not confused with other words before an office. */
  readonly surnames: ReadonlySet<string>;
  /** Titles of office: 同志, 书记. */
  readonly titles: readonly string[];
  /** Forms of address for older villagers, after a surname. */
  readonly neighbours: readonly string[];
}

/** The strings to search for, each with the kind of name that it may belong to. */
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

/** The flags of `signs` that remain possible for the string at `at`: false positives are possible, false negatives are not. */
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

/** Whether a surname is two or three characters before the title at `at`. */
function isAfterSurname(text: string, at: number, surnames: ReadonlySet<string>): boolean {
  return (
    surnames.has(text.charAt(at - 2)) ||
    surnames.has(text.charAt(at - 3)) ||
    hasRare(text, at - 4, at)
  );
}

/** Whether only a few characters are between a punctuation mark and the end of a place name at `at`. */
function isNearMark(text: string, at: number): boolean {
  if (hasRare(text, at - 5, at)) return true;
  if (!isUnifiedHan(text.charCodeAt(at - 1)) || !isUnifiedHan(text.charCodeAt(at - 2)))
    return false;
  for (let before = at - 3; before >= at - 5; before -= 1) {
    if (!isUnifiedHan(text.charCodeAt(before))) return true;
  }
  return false;
}

/** Whether the range has a rare character, of another block or of two units: it is left to the regular expression. */
function hasRare(text: string, from: number, end: number): boolean {
  for (let at = Math.max(0, from); at < end; at += 1) if (isRare(text.charCodeAt(at))) return true;
  return false;
}

/** Radicals, 々 〆 〇, the extensions, surrogates, compatibility forms. */
function isRare(code: number): boolean {
  if (code < 0x2e80 || isUnifiedHan(code)) return false;
  return code < 0x3000 || (code > 0x3004 && code < 0x3008) || (code > 0x3020 && code < 0xfb00);
}
