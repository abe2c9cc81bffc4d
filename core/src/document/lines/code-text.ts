/** Finds code that was copied into a draft: JSON, style sheets, calls, assignments. */
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** The longest piece of code that is found, in UTF-16 units. */
const LONGEST = 2000;
/** "areaCode":  color:  name = */
const KEY = /^\{\s{0,8}(?:["'][\w$.-]{1,40}["']|[\w$-]{1,40})\s{0,4}[:=]/u;
/** name="张三"  print("你好")  ["a","b"] */
const PIECE =
  /(?<![\w.-])[\w.-]{1,40}\s?=\s?(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')|(?<![\w.])[A-Za-z_][\w.]{0,40}\((?:"[^"\n]{0,200}"|'[^'\n]{0,200}')[^()\n]{0,80}\)|\[(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')(?:\s?,\s?(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')){1,40}\s?\]/gu;
/** .content p  @media print  #main  body (before a brace) */
const SELECTOR = /[.#@]?[A-Za-z][\w\s.#@:,>()-]{0,80}$/u;

/** The spans of code in a paragraph, in order. */
export function findCode(text: string): readonly Span[] {
  const hasBrace = text.includes('{');
  if (!hasBrace && !QUOTED.test(text)) return NONE;
  const found: Span[] = hasBrace ? findBraces(text) : [];
  const isInBraces = overlapTest(found);
  for (const { index, 0: piece } of matchesOf(text, PIECE)) {
    const span = { start: index, end: index + piece.length };
    if (!isInBraces(span)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An assignment, a call or a list, up to its first quotation mark. */
const QUOTED = /[=([]\s?["']/u;
const NONE: readonly never[] = [];

function findBraces(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = endOfBraces(text, at);
    if (end > 0 && KEY.test(text.slice(at, at + 60))) {
      const selector = SELECTOR.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
      const last = found.at(-1)?.end ?? 0;
      found.push({ start: Math.max(last, at - selector.length), end });
      at = end;
    } else at += 1;
  }
  return found;
}

/** The offset after the brace that closes the one at `from`; 0 if none does within `LONGEST` units. */
function endOfBraces(text: string, from: number): number {
  let depth = 0;
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at += 1) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
}
