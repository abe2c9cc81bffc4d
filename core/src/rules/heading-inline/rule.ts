import type { Heading, Paragraph, SpeechText } from '../../document/model/document.js';
import { markerText } from '../../document/headings/marker-text.js';
import {
  findJoinedLines,
  gapBefore,
  type JoinedLine,
} from '../../document/lines/lost-line-breaks.js';
import { findParagraphBreak } from '../../document/lines/paragraph-break.js';
import { defineSpeechRule, type Finding, type Fix } from '../../rule/rule.js';
import { STOP } from '../../sentences/stops.js';

export default defineSpeechRule({
  meta: {
    id: 'heading-inline',
    title: { zh: '标题另起一段', en: 'A heading starts a paragraph of its own' },
    category: 'structure',
    severity: 'warning',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check(speech) {
    for (const heading of speech.headings) {
      if (heading.form === 'inline' && followsWords(speech, heading)) {
        yield toSingle(speech, heading);
      }
    }
    for (const line of findJoinedLines(speech)) yield* checkLine(speech, line);
  },
});

/** Not ……二、: a line of marks alone would remain of what precedes. */
function followsWords({ text, paragraphs }: SpeechText, heading: Heading): boolean {
  const start = paragraphs[heading.paragraph]?.start ?? 0;
  return WORDS.test(text.slice(start, heading.markerSpan.start));
}

/** A letter, a Chinese character or a digit. */
const WORDS = /[\p{L}\p{N}]/u;

/** The finding for one heading inside a paragraph whose number fits the headings of other lines. */
function toSingle(speech: SpeechText, heading: Heading): Finding {
  const start = markerText(heading, speech.text);
  const gap = gapBefore(speech.text, heading.markerSpan.start);
  return {
    span: heading.span,
    message: {
      zh: `标题“${start}”接在上一段后面，应当另起一段`,
      en: `The heading "${start}" runs on from the paragraph before; it needs one of its own`,
    },
    fixes: [
      {
        title: { zh: '从这里另起一段', en: 'Start a new paragraph here' },
        edits: [{ span: gap, newText: findParagraphBreak(speech) }],
        safe: true,
      },
    ],
  };
}

/** At most two findings for a line: one for its title and salutation, one for its headings. */
function* checkLine(speech: SpeechText, { first, end }: JoinedLine): Iterable<Finding> {
  const paragraphs = speech.paragraphs.slice(first + 1, end);
  const title = paragraphs.filter(
    ({ lostBreak }) => lostBreak === 'title' || lostBreak === 'salutation',
  );
  const headings = paragraphs.filter(({ lostBreak }) => lostBreak === 'heading');
  if (title.length > 0) yield toTitle(speech, paragraphs, headings.length === 0);
  if (headings.length > 0) yield toChain(speech, paragraphs, headings, title.length === 0);
}

/** @param alone - Whether this is the only finding of the line; its fix then restores all line breaks. */
function toTitle(speech: SpeechText, paragraphs: readonly Paragraph[], alone: boolean): Finding {
  const parts = paragraphs.filter(({ lostBreak }) => alone || !isHeadingOrBody(lostBreak));
  const [opening] = parts;
  const start = opening?.start ?? 0;
  const last = parts.findLast(({ lostBreak }) => lostBreak === 'salutation') ?? opening;
  return {
    span: { start: Math.max(0, start - SHOWN), end: Math.min(last?.end ?? start, start + LONGEST) },
    message: {
      zh: '标题、称呼和正文连在一行，换行丢了，应当各起一段',
      en: 'Title, salutation and text share a line: the line breaks between them were lost',
    },
    fixes: [toFix(speech, parts)],
  };
}

/** How far the span reaches before the lost line break, and how far after it at most, in UTF-16 units. */
const SHOWN = 2;
const LONGEST = 40;

function isHeadingOrBody(kind: Paragraph['lostBreak']): boolean {
  return kind === 'heading' || kind === 'body';
}

/** @param alone - Whether this is the only finding of the line; its fix then restores all line breaks. */
function toChain(
  speech: SpeechText,
  paragraphs: readonly Paragraph[],
  headings: readonly Paragraph[],
  alone: boolean,
): Finding {
  const [opening] = headings;
  const start = opening?.start ?? 0;
  const marker = opening?.facts.marker;
  const shown = marker ? speech.text.slice(start, start + marker.span.end) : '';
  return {
    span: { start, end: start + findTitleEnd(opening) },
    message: {
      zh: `“${shown}”等 ${headings.length} 个标题接在段落中间，换行丢了，应当各起一段`,
      en: `${headings.length} headings from "${shown}" on stand inside a paragraph: their line breaks were lost`,
    },
    fixes: [
      toFix(
        speech,
        alone ? paragraphs : paragraphs.filter(({ lostBreak }) => isHeadingOrBody(lostBreak)),
      ),
    ],
    related: headings.slice(1).map((heading) => ({
      span: { start: heading.start, end: heading.start + findTitleEnd(heading) },
      message: { zh: '这里也应另起一段', en: 'A paragraph begins here too' },
    })),
  };
}

function findTitleEnd(heading: Paragraph | undefined): number {
  const text = heading?.facts.text ?? '';
  const end = text.search(STOP);
  return end < 0 ? Math.min(text.length, LONGEST) : end;
}

function toFix(speech: SpeechText, paragraphs: readonly Paragraph[]): Fix {
  const newText = findParagraphBreak(speech);
  return {
    title: {
      zh: `恢复这一行丢失的 ${paragraphs.length} 处换行`,
      en: `Set the ${paragraphs.length} line breaks that this line has lost`,
    },
    edits: paragraphs.map(({ start }) => ({ span: gapBefore(speech.text, start), newText })),
    safe: false,
  };
}
