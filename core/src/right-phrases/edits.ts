/** How a text differs from a phrase by one edit. */
export type EditKind =
  | 'replaced' // one character for another
  | 'dropped' // a character is missing
  | 'doubled' // a character is repeated
  | 'swapped'; // two neighbours have changed places

/** The one edit by which a stretch of text differs from a phrase. */
export interface Edit {
  readonly kind: EditKind;
  /** The index of the difference in the phrase. */
  readonly at: number;
  /** The length of the stretch of text in UTF-16 units. */
  readonly length: number;
}

/** A phrase in a pool of code units. */
export interface Stretch {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** The edit by which the text from `from` on differs from the phrase; `undefined` where it equals the phrase or takes more than one. */
export function findEdit(text: string, from: number, phrase: Stretch): Edit | undefined {
  const { units, start } = phrase;
  const length = phrase.end - start;
  const at = matchedFrom(text, from, phrase, 0);
  if (at === length) return undefined;
  const place = from + at;
  const written = text.charCodeAt(place);
  // 令人鼓鼓舞 is 令人鼓舞 with a character repeated; without this test, 令人鼓鼓 would count as a replacement.
  const isDoubled = at > 0 && written === text.charCodeAt(place - 1);
  if (isDoubled && matchedFrom(text, place + 1, phrase, at) === length)
    return { kind: 'doubled', at, length: length + 1 };
  if (matchedFrom(text, place + 1, phrase, at + 1) === length)
    return { kind: 'replaced', at, length };
  if (written === units[start + at + 1] && text.charCodeAt(place + 1) === units[start + at]) {
    if (matchedFrom(text, place + 2, phrase, at + 2) === length)
      return { kind: 'swapped', at, length };
  }
  if (at === 0) return undefined;
  if (at + 1 < length && matchedFrom(text, place, phrase, at + 1) === length)
    return { kind: 'dropped', at, length: length - 1 };
  return undefined;
}

/** The end, as an index in the phrase, of the units from `at` on that equal the text from `place` on. */
function matchedFrom(
  text: string,
  place: number,
  { units, start, end }: Stretch,
  at: number,
): number {
  let unit = start + at;
  let next = place;
  while (unit < end && text.charCodeAt(next) === units[unit]) {
    unit += 1;
    next += 1;
  }
  return unit - start;
}
