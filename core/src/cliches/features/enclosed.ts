/** How far back an opening mark is searched, in UTF-16 units: a bound for long lines without stops. */
const LONGEST = 200;

/** Whether the offset is after an opening mark that is not closed yet: “稳中求进、|提质增效”, 《关于|进一步…的通知》. */
export function isEnclosed(text: string, at: number, [open, close]: readonly [string, string]) {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

export const QUOTES = ['“', '”'] as const;
export const TITLE_MARKS = ['《', '》'] as const;
