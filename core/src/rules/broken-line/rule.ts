import type { Gap, OfficialDocument, Paragraph } from '../../document/model/document.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import { defineRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';

export default defineRule({
  meta: {
    id: 'broken-line',
    title: { zh: '一句话不在中间换行', en: 'No line end in the middle of a sentence' },
    category: 'structure',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(document) {
    // Lines that were all cut at one width are the layout of the page.
    if (document.layout === 'hardWrapped') return;
    const isResidue = overlapTest(residueInParagraphs(document));
    const breaks = document.paragraphs
      .flatMap(findBreaks)
      // A line break beside a page number inside the paragraph belongs to that residue.
      .filter((span) => !isResidue(span) && !isWrapped(document.text, span.start));
    const [first] = breaks;
    if (!first) return;
    if (breaks.length > MOST_SINGLE) yield toFinding(document, first, breaks);
    else for (const one of breaks) yield toFinding(document, one, [one]);
  },
});

/** More line breaks than this become one finding. */
const MOST_SINGLE = 3;

function residueInParagraphs({ residue }: OfficialDocument): readonly Span[] {
  return residue.filter(({ partial }) => partial).map(({ span }) => span);
}

/** The line breaks inside a paragraph, as document spans. */
function findBreaks(paragraph: Paragraph): readonly Span[] {
  return paragraph.gaps.map((gap) => toSpan(paragraph, gap));
}

/** Shortest wrapped line, and the largest difference in length to its neighbours, both in UTF-16 units. */
const SHORTEST_WRAPPED = 20;
const WRAP_SLACK = 1;

/** Whether the line that ends at `end` is as long as the two lines before it: a short text set at a fixed width. */
function isWrapped(text: string, end: number): boolean {
  const lengths: number[] = [];
  for (let to = end, step = 0; step < 3 && to > 0; step += 1) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    lengths.push(text.slice(from, to).trimEnd().length);
    to = from - 1;
  }
  const [own = 0] = lengths;
  return (
    lengths.length === 3 &&
    own >= SHORTEST_WRAPPED &&
    lengths.every((length) => Math.abs(length - own) <= WRAP_SLACK)
  );
}

/** The units of the document that the paragraph's text leaves out. */
function toSpan(paragraph: Paragraph, { at, length }: Gap): Span {
  const end = toDocumentOffset(paragraph, at);
  return { start: end - length, end };
}

/** How much of each line the message quotes, in UTF-16 units. */
const SHOWN = 2;

function toFinding({ text }: OfficialDocument, first: Span, all: readonly Span[]): Finding {
  const before = text.slice(Math.max(0, first.start - SHOWN), first.start);
  const after = text.slice(first.end, first.end + SHOWN);
  return {
    span: {
      start: Math.max(0, first.start - SHOWN),
      end: Math.min(text.length, first.end + SHOWN),
    },
    message:
      all.length > 1
        ? {
            zh: `一句话在“${before}”和“${after}”之间断成两行，全文共 ${all.length} 处，应当接上`,
            en: `A sentence is broken between "${before}" and "${after}", ${all.length} times in the text: join the lines`,
          }
        : {
            zh: `一句话在“${before}”和“${after}”之间断成两行，应当接上`,
            en: `A sentence is broken between "${before}" and "${after}": join the two lines`,
          },
    fixes: [
      {
        title: {
          zh: all.length > 1 ? `接上这 ${all.length} 处` : '接成一行',
          en: all.length > 1 ? `Join all ${all.length}` : 'Join the lines',
        },
        edits: all.map((span) => ({ span, newText: '' })),
        safe: false,
      },
    ],
  };
}
