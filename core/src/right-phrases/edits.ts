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

/**
 * The edit by which the text from `from` on differs from a phrase; `undefined` where it equals the phrase or takes more than one.
 * The phrase is the stretch of `units` from `start` to `end`.
 */
// Called at many offsets of a text: an object for each call would be slow.
// eslint-disable-next-line max-params
export function findEdit(
  text: string,
  from: number,
  units: Uint16Array,
  start: number,
  end: number,
): Edit | undefined {
  const length = end - start;
  const at = matchedFrom(text, from, units, start, end) - start;
  if (at === length) return undefined;
  const place = from + at;
  const differs = start + at;
  const written = text.charCodeAt(place);
  // 令人鼓鼓舞 is 令人鼓舞 with a character repeated; without this test, 令人鼓鼓 would count as a replacement.
  const isDoubled = at > 0 && written === text.charCodeAt(place - 1);
  if (isDoubled && matchedFrom(text, place + 1, units, differs, end) === end)
    return { kind: 'doubled', at, length: length + 1 };
  if (matchedFrom(text, place + 1, units, differs + 1, end) === end)
    return { kind: 'replaced', at, length };
  if (
    differs + 1 < end &&
    written === units[differs + 1] &&
    text.charCodeAt(place + 1) === units[differs]
  ) {
    if (matchedFrom(text, place + 2, units, differs + 2, end) === end)
      return { kind: 'swapped', at, length };
  }
  if (at === 0) return undefined;
  if (differs + 1 < end && matchedFrom(text, place, units, differs + 1, end) === end)
    return { kind: 'dropped', at, length: length - 1 };
  return undefined;
}

/** The end of the units from `start` on that equal the text from `place` on. */
// eslint-disable-next-line max-params -- as above
function matchedFrom(
  text: string,
  place: number,
  units: Uint16Array,
  start: number,
  end: number,
): number {
  let unit = start;
  let next = place;
  while (unit < end && text.charCodeAt(next) === units[unit]) {
    unit += 1;
    next += 1;
  }
  return unit;
}
