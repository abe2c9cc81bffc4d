import type { OfficialDocument } from '../../document/model/document.js';
import { isHalfWidthThroughout } from '../../document/typography/half-width-majority.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { curlQuotes } from '../../document/typography/straight-quotes.js';
import { defineRule, type Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { findMarked, type Marked } from './find-marked.js';
import { widenMarks } from './widen.js';

export default defineRule({
  meta: {
    id: 'punctuation-width',
    title: { zh: '中文里用全角标点', en: 'Full-width marks in Chinese text' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    yieldsTo: ['damaged-character'],
    options: {},
  },

  *check(document) {
    const marked = findMarked(document).filter(
      (one) => document.halfWidthMarks > 0 || hasStop(one),
    );
    if (isHalfWidthThroughout(document)) {
      const finding = checkWhole(document, marked);
      if (finding) yield finding;
    } else {
      for (const one of marked) yield checkParagraph(one);
    }
  },
});

/** Whether a half-width full stop is among the marks: `halfWidthMarks` does not count them, because 1.学习 has one too. */
function hasStop({ paragraph, marks }: Marked): boolean {
  return marks.some((at) => paragraph.facts.text.charAt(at) === '.');
}

/** One finding for the whole text, on the first mark, with the number of all marks. */
function checkWhole(document: OfficialDocument, marked: readonly Marked[]): Finding | undefined {
  const [first] = marked;
  if (!first) return undefined;
  const total = marked.reduce((sum, { marks }) => sum + marks.length, 0);
  return {
    span: spanOfFirst(first),
    message: {
      zh: `全文用的是半角标点，共 ${total} 处，应当用全角`,
      en: `The text has half-width marks throughout, ${total} of them; Chinese takes full-width ones`,
    },
    fixes: [
      {
        title: { zh: '全文改用全角标点', en: 'Write all marks full-width' },
        edits: () => [
          ...marked.flatMap(widenMarks),
          ...document.paragraphs.flatMap((one) => curlQuotes(one)),
        ],
        safe: true,
      },
      {
        title: { zh: '只改这一处', en: 'Only this one' },
        edits: widenMarks({ ...first, marks: first.marks.slice(0, 1) }),
        safe: false,
      },
    ],
  };
}

function checkParagraph(one: Marked): Finding {
  const { paragraph, marks } = one;
  const sign = paragraph.facts.text.charAt(marks[0] ?? 0);
  return {
    span: spanOfFirst(one),
    message: {
      zh:
        marks.length > 1
          ? `这一段有 ${marks.length} 处半角标点，应当用全角`
          : `“${sign}”是半角标点，应当用全角`,
      en: `Half-width "${sign}" in Chinese text: write it full-width`,
    },
    fixes: [
      {
        title: { zh: '改用全角标点', en: 'Write the marks full-width' },
        edits: () => widenMarks(one),
        safe: true,
      },
    ],
  };
}

function spanOfFirst({ paragraph, marks: [first = 0] }: Marked): Span {
  return toDocumentSpan(paragraph, { start: first, end: first + 1 });
}
