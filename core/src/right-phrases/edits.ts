/** How a text departs from a phrase. */
export type EditKind =
  | 'replaced' // one character for another
  | 'dropped' // a character is missing
  | 'doubled' // a character stands twice
  | 'swapped'; // two neighbours have changed places

/** The one departure of a stretch of text from a phrase. */
export interface Edit {
  readonly kind: EditKind;
  /** Where in the phrase. */
  readonly at: number;
  /** How many units of the text the phrase takes. */
  readonly length: number;
}

/** A phrase in a pool of code units. */
export interface Stretch {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** The edit that makes the phrase of what begins at `from`; `undefined` where it is the phrase itself, or is further from it. */
export function findEdit(text: string, from: number, phrase: Stretch): Edit | undefined {
  const { units, start } = phrase;
  const length = phrase.end - start;
  const at = matchedFrom(text, from, phrase, 0);
  if (at === length) return undefined;
  const place = from + at;
  const written = text.charCodeAt(place);
  // 令人鼓鼓舞 is 令人鼓舞 with a character doubled, and 令人鼓鼓 with another character too.
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

/** Up to where the phrase, read from its unit `at` on, is what stands from `place` on. */
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
