/** What a text looks like that was opened in the wrong encoding. No editor is needed, so that it can be tested. */

/** Bytes of GBK read as UTF-8 give U+FFFD; bytes of UTF-8 read as GBK give 锛 for full-width marks, 銆 for 。, 鐨 for 的. */
const TRACE = /\uFFFD|锟斤拷|[锛銆鐨鍦鏄鍜鍏鍙浜涓]/gu;
/** So many in this share of the text; a single one may be a slip, and 鐨 or 锛 by themselves are names and metals. */
const FEWEST = 8;
const LEAST_SHARE = 0.04;
/** UTF-16 units that are looked at. */
const LOOKED_AT = 20_000;

/** Whether the text was probably read in another encoding than it was written in. */
export function isMisread(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const traces = head.match(TRACE)?.length ?? 0;
  return traces >= FEWEST && traces >= head.length * LEAST_SHARE;
}
