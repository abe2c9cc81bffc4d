import type { OfficialDocument, Paragraph } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import {
  curlQuotes,
  readStraightQuotes,
  type StraightQuotes,
} from '../../document/typography/straight-quotes.js';
import { defineRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';

export default defineRule({
  meta: {
    id: 'quote-style',
    title: { zh: '中文里用弯引号', en: 'Curly quotation marks in Chinese text' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(document) {
    const quoted = findQuoted(document);
    const [first] = quoted;
    if (!first) return;
    if (quoted.length > 1 && isThroughout(document, quoted)) yield checkWhole(first, quoted);
    else for (const one of quoted) yield checkParagraph(one);
  },
});

/** A paragraph with straight quotes around Chinese. */
interface Quoted extends StraightQuotes {
  readonly paragraph: Paragraph;
}

function findQuoted({ paragraphs, residue }: OfficialDocument): readonly Quoted[] {
  const isResidue = overlapTest(residue.map(({ span }) => span));
  const quoted: Quoted[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.facts.straightQuotes.length === 0) continue;
    if (isResidue(paragraph)) continue;
    const { marks, odd } = readStraightQuotes(paragraph.facts);
    if (marks.length > 0 || odd !== undefined) quoted.push({ paragraph, marks, odd });
  }
  return quoted;
}

/** As for half-width marks: above this share of all quotation marks there is one finding for the text. */
const THROUGHOUT = 1 / 3;

function isThroughout({ paragraphs }: OfficialDocument, quoted: readonly Quoted[]): boolean {
  const straight = countMarks(quoted);
  let curly = 0;
  for (const { facts } of paragraphs) {
    for (const at of facts.brackets) if ('“”‘’'.includes(facts.text.charAt(at))) curly += 1;
  }
  return straight > (straight + curly) * THROUGHOUT;
}

function countMarks(quoted: readonly Quoted[]): number {
  return quoted.reduce((sum, { marks }) => sum + marks.length, 0);
}

function checkWhole(first: Quoted, quoted: readonly Quoted[]): Finding {
  const total = countMarks(quoted);
  return {
    span: spanOfFirst(first),
    message: {
      zh: `全文用的是直引号，共 ${total} 个，应当用“ ”`,
      en: `The text has straight quotation marks throughout, ${total} of them; Chinese takes “ ”`,
    },
    fixes: [
      {
        title: { zh: '全文改用弯引号', en: 'Write all quotation marks “ ”' },
        edits: quoted.flatMap(({ paragraph, marks }) => curlQuotes(paragraph, marks)),
        safe: true,
      },
    ],
  };
}

function checkParagraph(one: Quoted): Finding {
  const edits = curlQuotes(one.paragraph, one.marks);
  const [first] = one.marks;
  const right = first && '‘’'.includes(first.right) ? '‘ ’' : '“ ”';
  return {
    span: spanOfFirst(one),
    message:
      edits.length > 0
        ? {
            zh: `中文里不用直引号，应当用${right}`,
            en: 'Straight quotation marks in Chinese text: write “ ”',
          }
        : {
            zh: '中文里不用直引号，这一段的直引号还不成对',
            en: 'Straight quotation marks in Chinese text, and one of them has no partner',
          },
    ...(edits.length > 0 && {
      fixes: [
        { title: { zh: '改用弯引号', en: 'Write curly quotation marks' }, edits, safe: true },
      ],
    }),
  };
}

function spanOfFirst({ paragraph, marks: [first], odd }: Quoted): Span {
  const start = Math.min(first?.at ?? Infinity, odd ?? Infinity);
  return toDocumentSpan(paragraph, { start, end: start + 1 });
}
