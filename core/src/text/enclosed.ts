/** An opening and a closing mark. */
export type MarkPair = readonly [opening: string, closing: string];

export const QUOTES: MarkPair = ['“', '”'];
export const TITLE_MARKS: MarkPair = ['《', '》'];

/** How far back an opening mark is searched unless the caller says otherwise, in UTF-16 units: a bound for long lines without stops. */
const REACH = 200;

/**
 * Whether the offset is after an opening mark that is not closed yet: “稳中求进、|提质增效”, 《关于|进一步…的通知》.
 *
 * @param reach - How far back the opening mark may be, in UTF-16 units.
 */
export function isEnclosed(
  text: string,
  at: number,
  [opening, closing]: MarkPair,
  reach = REACH,
): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}
