/**
 * All matches of an expression with the flag `g`, in order; the same shared empty list for every text without one.
 * As `String.prototype.matchAll`, which copies the expression at each call and so costs more than the search in most texts.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex = afterSign(text, expression.lastIndex);
  }
  return matches;
}

const NONE: readonly never[] = [];

/** The offset after the character at `at`, which has two units outside the Basic Multilingual Plane. */
function afterSign(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
