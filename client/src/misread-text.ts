/** Detects text that was decoded in the wrong encoding. Independent of VS Code, so that it can be tested. */

/** Bytes of GBK read as UTF-8 give U+FFFD; bytes of UTF-8 read as GBK give 锛 for full-width marks, 銆 for 。, 鐨 for 的. */
const TRACE = /\uFFFD|锟斤拷|[锛銆鐨鍦鏄鍜鍏鍙浜涓]/gu;
/** Minimum number and share of traces: a single one may be a typing error, and 鐨 or 锛 alone occur in names and metals. */
const MIN_TRACES = 8;
const MIN_TRACE_SHARE = 0.04;
/** Number of UTF-16 units that are examined. */
const SAMPLE_LENGTH = 20_000;

/** Whether the text was probably decoded in the wrong encoding. */
export function isMisread(text: string): boolean {
  const head = text.slice(0, SAMPLE_LENGTH);
  const traces = head.match(TRACE)?.length ?? 0;
  return traces >= MIN_TRACES && traces >= head.length * MIN_TRACE_SHARE;
}
