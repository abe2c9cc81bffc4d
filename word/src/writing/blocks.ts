// The paragraphs of a draft with their kinds, as input of the writers.
import {
  type Heading,
  type OfficialDocument,
  type Paragraph,
  type Speech,
  speechesOf,
} from '../../../core/src/index.js';

export type BlockKind =
  | 'title'
  /** Lines under the title: the speaker, the place and the date. */
  | 'byline'
  | 'addressee'
  | 'heading'
  | 'body'
  /** The signatory and the date. */
  | 'signature';

/** A paragraph to write. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Level of a heading, or of the run-in heading of a paragraph: 1 一、 2 （一） 3 1. 4 （1） 5 ①. */
  readonly level?: number;
  /** End of the heading as a UTF-16 offset; the length of the text for a standalone heading. */
  readonly headingEnd?: number;
  /** Whether a new page begins here, because the next speech of the file does. */
  readonly startsPage?: boolean;
}

/** All paragraphs of the draft as blocks, in order. */
export function toBlocks(document: OfficialDocument): readonly Block[] {
  const { paragraphs } = document;
  const blocks: Block[] = [];
  let next = 0;
  speechesOf(document).forEach((speech, index) => {
    for (; next < speech.first; next += 1) blocks.push(toPlainBlock(paragraphs[next]));
    const own = toSpeechBlocks(speech, paragraphs);
    own.forEach((block, at) => {
      blocks.push(at === 0 && index > 0 ? { ...block, startsPage: true } : block);
    });
    next = speech.end;
  });
  for (; next < paragraphs.length; next += 1) blocks.push(toPlainBlock(paragraphs[next]));
  return blocks;
}

function toPlainBlock(paragraph: Paragraph | undefined): Block {
  return { kind: 'body', text: paragraph?.facts.text ?? '' };
}

function toSpeechBlocks(speech: Speech, paragraphs: readonly Paragraph[]): readonly Block[] {
  const headings = new Map<number, Heading>();
  for (const heading of speech.headings) {
    if (heading.form !== 'inline') headings.set(heading.paragraph, heading);
  }
  const bodyStart = findBody(speech, paragraphs);
  const signature = findSignature(speech, paragraphs, bodyStart);
  return paragraphs.slice(speech.first, speech.end).map((paragraph, offset) => {
    const index = speech.first + offset;
    const { text, role } = paragraph.facts;
    const heading = headings.get(index);
    if (heading) return toHeadingBlock(heading, paragraph);
    if (index === speech.title) return { kind: 'title', text };
    if (role === 'salutation') return { kind: 'addressee', text };
    if (index > speech.title && index < bodyStart) return { kind: 'byline', text };
    return { kind: index >= signature ? 'signature' : 'body', text };
  });
}

function toHeadingBlock({ level, form, span }: Heading, paragraph: Paragraph): Block {
  const { text } = paragraph.facts;
  if (form === 'standalone') return { kind: 'heading', text, level, headingEnd: text.length };
  const left = paragraph.gaps.filter(({ at }) => at < span.end - paragraph.start);
  const gaps = left.reduce((sum, { length }) => sum + length, 0);
  const end = span.end - paragraph.start - gaps;
  // The stop after a heading has the heading's style.
  return { kind: 'body', text, level, headingEnd: end + (STOP.test(text.charAt(end)) ? 1 : 0) };
}

/** 。 ！ ？ ： */
const STOP = /^[。！？：]$/u;

/** The index of the first body paragraph; short lines after the title belong to the by-line. */
function findBody({ title, end }: Speech, paragraphs: readonly Paragraph[]): number {
  if (title < 0) return -1;
  let at = title + 1;
  while (at < end && paragraphs[at]?.facts.role === 'short' && !paragraphs[at]?.facts.marker)
    at += 1;
  return at;
}

/** 2026年3月4日 二〇二六年三月四日 （2026年3月） */
const DATE_LINE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?[）)]?$/u;

/** The index of the first paragraph of the signature: a last line that is only a date, and a short line before it. */
function findSignature(
  { end }: Speech,
  paragraphs: readonly Paragraph[],
  bodyStart: number,
): number {
  const last = paragraphs[end - 1];
  if (!last || end - 1 <= bodyStart || !DATE_LINE.test(last.facts.text)) return end;
  const isSigned = end - 2 > bodyStart && paragraphs[end - 2]?.facts.role === 'short';
  return isSigned ? end - 2 : end - 1;
}
