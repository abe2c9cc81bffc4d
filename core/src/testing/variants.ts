import { expect } from 'vitest';
import type { Diagnostic } from '../engine/analyze.js';
import type { Span } from '../text/span.js';

/** Analyses a text with the rule and the options of a case. */
export type Run = (text: string) => readonly Diagnostic[];

/** Asserts that variants of the text, with CRLF line ends and after another paragraph, give the same findings. */
export function checkVariants(text: string, run: Run, whole = false): void {
  const plain = run(text);
  const withCarriageReturns = text.replaceAll(BARE_LINE_FEED, '\r\n');
  expect(run(withCarriageReturns).map(comparable), 'the same findings with CRLF').toEqual(
    plain.map((one) =>
      comparable(moved(one, (offset) => offset + countBareLineFeeds(text, offset))),
    ),
  );
  if (whole) return;
  const distance = PARAGRAPH_BEFORE.length;
  expect(
    run(PARAGRAPH_BEFORE + text).map(comparable),
    'the same findings behind another paragraph',
  ).toEqual(plain.map((one) => moved(one, (offset) => offset + distance)));
}

/** Its first character is two UTF-16 units wide; no rule reports anything in it. */
const PARAGRAPH_BEFORE = '𠮷林同志主持会议。\n';

/** A line feed without a carriage return before it. */
const BARE_LINE_FEED = /(?<!\r)\n/gu;

/** How many line feeds before the offset get a carriage return. */
function countBareLineFeeds(text: string, offset: number): number {
  return text.slice(0, offset).match(BARE_LINE_FEED)?.length ?? 0;
}

function moved(diagnostic: Diagnostic, move: (offset: number) => number): Diagnostic {
  const place = ({ start, end }: Span) => ({ start: move(start), end: move(end) });
  return {
    ...diagnostic,
    span: place(diagnostic.span),
    fixes: diagnostic.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, newText }) => ({ span: place(span), newText })),
    })),
    related: diagnostic.related.map(({ span, message }) => ({ span: place(span), message })),
  };
}

/** With line ends in edits unified: they may follow the document's own. */
function comparable(diagnostic: Diagnostic): Diagnostic {
  const unify = (text: string) => text.replaceAll('\r\n', '\n');
  return {
    ...diagnostic,
    fixes: diagnostic.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, newText }) => ({ span, newText: unify(newText) })),
    })),
  };
}
