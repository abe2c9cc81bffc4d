import type { Span } from '../../text/span.js';

/** The span of HTML copied as text that starts at `offset`: &nbsp;&nbsp; </p><p> <br/>. Adjacent tags are one span. */
export function findMarkup(text: string, offset: number): Span | undefined {
  let end = matchEnd(text, offset);
  if (end < 0) return undefined;
  for (let next = matchEnd(text, end); next > end; next = matchEnd(text, end)) end = next;
  return { start: offset, end };
}

/** The text that the markup represents: “ for &ldquo;, a line break for </p>, nothing for the rest. */
export function readMarkup(markup: string): string {
  return markup.replace(MARKUP, (piece) => {
    if (piece.startsWith('<')) return LINE_BREAK.test(piece) ? '\n' : '';
    return ENTITIES[piece.slice(1).replace(';', '').toLowerCase()] ?? '';
  });
}

/** &nbsp; &#8220; </p> <br /> <span style="…"> */
const PATTERN =
  '&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot|amp|lt|gt|quot|times|#\\d{2,5}|#x[0-9a-f]{2,4});?|</?(?:p|br|div|span|strong|b|font|a|img|table|tbody|tr|td|h[1-6]|ul|ol|li|em|center|section|o:p)(?:\\s[^<>]{0,200})?/?>';
const MARKUP = new RegExp(PATTERN, 'giu');
const MARKUP_HERE = new RegExp(PATTERN, 'iuy');
const LINE_BREAK = /^<(?:br|\/p|\/div|\/h\d|\/li|\/tr)\b/iu;

const ENTITIES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  middot: '·',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  times: '×',
  '#8220': '“',
  '#8221': '”',
  '#8216': '‘',
  '#8217': '’',
  '#8212': '—',
  '#8230': '…',
};

function matchEnd(text: string, offset: number): number {
  MARKUP_HERE.lastIndex = offset;
  return MARKUP_HERE.test(text) ? MARKUP_HERE.lastIndex : -1;
}
