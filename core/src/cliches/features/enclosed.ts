/** A quotation or a title is not looked for further back, in UTF-16 units: a long line without stops stays cheap. */
const LONGEST = 200;

/** Whether the place stands after an opening mark that is not closed yet: “稳中求进、|提质增效”, 《关于|进一步…的通知》. */
export function isEnclosed(text: string, at: number, [open, close]: readonly [string, string]) {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

export const QUOTES = ['“', '”'] as const;
export const TITLE_MARKS = ['《', '》'] as const;
