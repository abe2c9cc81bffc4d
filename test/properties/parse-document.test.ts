import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLineMap,
  parseDocument,
  type OfficialDocument,
  type Paragraph,
  type Span,
  type TextKind,
  speechesOf,
} from '../../core/src/index.js';
import { isInvisible } from '../../core/src/text/invisible.js';
import { replaceLookAlikes } from '../../core/src/text/look-alikes.js';
import { anyText, FUZZ, seeds } from '../repo/texts.js';

const KINDS: readonly TextKind[] = ['plain', 'markdown'];

describe.each(KINDS)('parseDocument on %s text', (kind) => {
  it('keeps every character of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => checkDocument(text, kind)),
      FUZZ,
    );
  });

  it.each(seeds)('keeps every character of $file', ({ text }) => {
    checkDocument(text, kind);
    checkDocument(text.replaceAll('\n', '\r\n'), kind);
    checkDocument(`\ufeff${text}`, kind);
  });

  it.each([
    ['nothing', ''],
    ['NUL bytes', '\0'.repeat(300)],
    ['blank lines', ' \n　　\r\n\r\n\t\r'],
    ['lone surrogates', '\ud842一、\udfb7\n\ud842'.repeat(40)],
    ['a front matter that never ends', '---\ndate: 2024-01-01\n一、加强领导'],
    ['nothing but markers', '一、（一）1.（1）①一是首先'.repeat(200)],
    ['a line end at the very end', '一、加强领导\r'],
  ])('parses %s', (_name, text) => {
    checkDocument(text, kind);
  });

  it('parses a line of five megabytes', () => {
    checkDocument('一是加强领导，落实20xx年“四个确保”；'.repeat(91_000), kind);
  }, 60_000);
});

function checkDocument(text: string, kind: TextKind): void {
  const document = parseDocument(text, { kind });

  expectSame(document.text, text, 'the text');
  expect(document.kind).toBe(kind);
  checkParagraphs(document);
  checkSpeeches(document);
  checkSpans(speechesOf(document), text.length);
  checkSpans(document.residue, text.length);
}

/** Checks that paragraphs are in order, and that their content with its gaps is the text between start and end. */
function checkParagraphs({ text, kind, paragraphs }: OfficialDocument): void {
  const lines = createLineMap(text);
  let at = 0;
  for (const paragraph of paragraphs) {
    const where = `paragraph at ${paragraph.start}`;
    expect(paragraph.start, where).toBeGreaterThanOrEqual(at);
    expect(paragraph.end, where).toBeLessThanOrEqual(text.length);
    expectSame(replaceLookAlikes(contentOf(paragraph, text)), paragraph.facts.text, where);
    expect(paragraph.line, where).toBe(lines.positionAt(paragraph.start).line);
    checkSpans(paragraph.facts, paragraph.facts.text.length);
    if (kind === 'plain')
      expectSame(visible(text.slice(at, paragraph.start)), '', `before ${where}`);
    at = paragraph.end;
  }
  if (kind === 'plain') expectSame(visible(text.slice(at)), '', 'after the last paragraph');
}

/** Markdown syntax in plain text: ## before a heading, - before an item, a line of backticks. */
const MARKS = /[#>*+-]+|^\s*`{3,}[a-z]*\s*$/gmu;

/** Returns a text without white space, Markdown syntax and invisible characters. */
function visible(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    isInvisible(text, at) || text.charAt(at) === '\u0085' ? '' : text.charAt(at),
  )
    .join('')
    .replace(MARKS, '')
    .trim();
}

/** As `toBe`, but does not print a text of megabytes if it differs. */
function expectSame(actual: string, expected: string, where: string): void {
  if (actual === expected) return;
  expect.fail(
    `${where}: ${JSON.stringify(actual.slice(0, 60))} is not ${JSON.stringify(expected.slice(0, 60))}`,
  );
}

/** Returns the text of a paragraph without its gaps. */
function contentOf({ start, end, gaps }: Paragraph, text: string): string {
  let content = '';
  let at = start;
  for (const gap of gaps) {
    const upTo = at + (gap.at - content.length);
    content += text.slice(at, upTo);
    at = upTo + gap.length;
  }
  return content + text.slice(at, end);
}

function checkSpeeches(document: OfficialDocument): void {
  const { paragraphs } = document;
  let at = 0;
  for (const speech of speechesOf(document)) {
    expect(speech.first).toBeGreaterThanOrEqual(at);
    expect(speech.end).toBeGreaterThanOrEqual(speech.first);
    at = speech.end;
    if (speech.title >= 0) expect(speech.title).toBeLessThan(speech.end);

    const within = (paragraph: number) =>
      paragraph >= speech.first && paragraph < speech.end && paragraph < paragraphs.length;
    const places = [
      ...speech.headings,
      ...speech.counts,
      ...speech.series.flatMap(({ items }) => items),
    ];
    expect(places.filter(({ paragraph }) => !within(paragraph))).toEqual([]);
    expect(speech.headings.filter(({ parent }, index) => parent >= index)).toEqual([]);
  }
  expect(at).toBeLessThanOrEqual(paragraphs.length);
}

/** Checks that every span in the data lies inside a text of this length. */
function checkSpans(data: unknown, length: number): void {
  if (typeof data !== 'object' || data === null) return;
  if (isSpan(data) && !(data.start >= 0 && data.start <= data.end && data.end <= length)) {
    expect.fail(`span ${data.start}–${data.end} leaves a text of ${length} units`);
  }
  for (const value of Object.values(data)) checkSpans(value, length);
}

function isSpan(data: object): data is Span {
  return (
    'start' in data &&
    'end' in data &&
    typeof data.start === 'number' &&
    typeof data.end === 'number'
  );
}
