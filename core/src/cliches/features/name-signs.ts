/** Quick looks for what names and quantities need: few paragraphs have it, and the expressions are slow. */
import { isCharacter } from './four-character.js';

/** What names of persons are told by. */
export interface NameWords {
  /** Surnames that are told from other words before an office. */
  readonly surnames: ReadonlySet<string>;
  /** What a person with office is called. */
  readonly titles: readonly string[];
  /** What an older man or woman is called in the village, after a surname. */
  readonly neighbours: readonly string[];
}

/** Whether one of those words stands there. */
export function mayHaveNeighbour(text: string, { neighbours }: NameWords): boolean {
  return neighbours.some((word) => text.includes(word));
}

/** A title with a surname two or three characters before it. */
export function mayHavePerson(text: string, { titles, surnames }: NameWords): boolean {
  return titles.some((title) => hasAt(text, title, (_, at) => isAfterSurname(text, at, surnames)));
}

function isAfterSurname(text: string, at: number, surnames: ReadonlySet<string>): boolean {
  return (
    surnames.has(text.charAt(at - 2)) ||
    surnames.has(text.charAt(at - 3)) ||
    hasRare(text, at - 4, at)
  );
}

const PLACE_ENDS = ['省', '市', '县', '镇', '村', '街道'];

/** What places end with, with nothing but a few characters between it and a mark. */
export function mayHavePlace(text: string): boolean {
  return PLACE_ENDS.some((end) => hasAt(text, end, isNearMark));
}

function isNearMark(text: string, at: number): boolean {
  if (hasRare(text, at - 5, at)) return true;
  if (!isCharacter(text.charCodeAt(at - 1)) || !isCharacter(text.charCodeAt(at - 2))) return false;
  for (let before = at - 3; before >= at - 5; before -= 1) {
    if (!isCharacter(text.charCodeAt(before))) return true;
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
  if (code < 0x2e80 || isCharacter(code)) return false;
  return code < 0x3000 || (code > 0x3004 && code < 0x3008) || (code > 0x3020 && code < 0xfb00);
}

function hasAt(text: string, words: string, test: (text: string, at: number) => boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (test(text, at)) return true;
  }
  return false;
}
