import type { OfficialDocument } from '../../document/model/document.js';
import { findMarkdownMarks, type MarkdownMark } from '../../document/lines/plain-markdown.js';
import { defineRule } from '../../rule/rule.js';
import { widenToLines } from '../../text/remove-lines.js';
import type { TextEdit } from '../../text/text-edit.js';

export default defineRule({
  meta: {
    id: 'markdown-mark',
    title: { zh: '纯文本里不留 Markdown 记号', en: 'No marks of Markdown in plain text' },
    category: 'leftovers',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    tags: ['litter'],
    options: {},
  },

  *check(document) {
    const marks = findMarkdownMarks(document);
    const first = marks[0]?.spans[0];
    if (!first) return;
    const { text } = document;
    const sign = text.slice(first.start, first.end).trim();
    const count = marks.length;
    yield {
      span: first,
      message: {
        zh: `“${sign}”是 Markdown 记号，纯文本里不起作用${count > 1 ? `，全文共 ${String(count)} 处` : ''}`,
        en: `"${sign}" is a mark of Markdown and means nothing in plain text; places in the text: ${String(count)}`,
      },
      unnecessary: true,
      fixes: [
        {
          title: { zh: '删去 Markdown 记号，文字保留', en: 'Delete the marks and keep the words' },
          edits: marks.flatMap((mark) => removeMark(text, mark)),
          safe: isSure(document, marks),
        },
      ],
    };
  },
});

function removeMark(
  text: string,
  { spans, wholeLine, newText = '' }: MarkdownMark,
): readonly TextEdit[] {
  return spans.map((span) => ({
    span: wholeLine ? widenToLines(text, span) : span,
    newText,
  }));
}

/** Whether at least two marks are certain and no * is a placeholder. */
function isSure({ text, paragraphs }: OfficialDocument, marks: readonly MarkdownMark[]): boolean {
  if (marks.filter(({ certain }) => certain).length < 2) return false;
  if (!text.includes('*')) return true;
  return !paragraphs.some(({ facts }) =>
    facts.placeholders.some(({ span }) => facts.text.slice(span.start, span.end).includes('*')),
  );
}
