import type { Paragraph, SpeechText } from '../../document/model/document.js';
import { defineSpeechRule } from '../../rule/rule.js';
import { widenToLines } from '../../text/remove-lines.js';

export default defineSpeechRule({
  meta: {
    id: 'title-repeated',
    title: { zh: '标题只写一次', en: 'The title stands there once' },
    category: 'leftovers',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    if (!hasText(speech)) return;
    const titles = findTitleLines(speech);
    const found = findTwice(titles) ?? findWrapped(speech, titles);
    if (!found) return;
    const [first, later] = found;
    const span = { start: later.start, end: later.end };
    yield {
      span,
      message: { zh: '标题重复，删去一处', en: 'The title is repeated: delete one of the two' },
      unnecessary: true,
      fixes: [
        {
          title: { zh: '删去后面这一处', en: 'Delete the later one' },
          edits: [{ span: widenToLines(speech.text, span), newText: '' }],
          safe: false,
        },
      ],
      related: [
        {
          span: { start: first.start, end: first.end },
          message: { zh: '第一次在这里', en: 'It stands here first' },
        },
      ],
    };
  },
});

/** What of a speech is a title: one line or two. */
type Line = Pick<Paragraph, 'start' | 'end'>;

/** The first of the lines that says what one before it says, and that one. */
function findTwice(titles: readonly Paragraph[]): readonly [Line, Line] | undefined {
  for (const [index, later] of titles.entries()) {
    const first = titles.slice(0, index).find((one) => isSame(one, later));
    if (first) return [first, later];
  }
  return undefined;
}

/** How many paragraphs from the top may be titles. */
const REACH = 10;
/** The shortest title, in UTF-16 units. */
const SHORTEST = 6;
/** The shortest title that is compared as a part of a longer one, in UTF-16 units. */
const SHORTEST_PART = 8;

/** A speech with fewer paragraphs of text, no salutation and no heading is the head of a page with several speeches. */
const FEWEST_TEXTS = 2;

function hasText({ paragraphs, headings, residue }: SpeechText): boolean {
  if (headings.length > 0) return true;
  const left = new Set(residue);
  const texts = paragraphs.filter(({ facts }, index) => facts.role === 'text' && !left.has(index));
  return (
    texts.length >= FEWEST_TEXTS || paragraphs.some(({ facts }) => facts.role === 'salutation')
  );
}

/** The lines before the text that may be a title. */
function findTitleLines({ paragraphs }: SpeechText): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  for (const paragraph of paragraphs.slice(0, REACH)) {
    const { role, text, marker } = paragraph.facts;
    if (role === 'text' && text.length > LONGEST_LINE) break;
    if (
      (role === 'short' || role === 'speechTitle') &&
      !marker &&
      text.length >= SHORTEST &&
      !SUBTITLE.test(text)
    ) {
      lines.push(paragraph);
    }
  }
  return lines;
}

/** A title over two lines that stands in one line too, the first of them first: the title of a page and that of its text. */
function findWrapped(
  { paragraphs }: SpeechText,
  titles: readonly Paragraph[],
): readonly [Line, Line] | undefined {
  for (let at = 0; at + 1 < Math.min(REACH, paragraphs.length); at += 1) {
    const [upper, lower] = [paragraphs[at], paragraphs[at + 1]];
    if (!upper || !lower || !isShort(upper) || !isShort(lower)) continue;
    const both = bare(upper.facts.text + lower.facts.text);
    const whole = titles.find(
      (one) => one !== upper && one !== lower && bare(one.facts.text) === both,
    );
    if (!whole || both.length < SHORTEST_PART) continue;
    const pair = { start: upper.start, end: lower.end };
    return whole.start < pair.start ? [whole, pair] : [pair, whole];
  }
  return undefined;
}

function isShort({ facts: { role, marker } }: Paragraph): boolean {
  return role === 'short' && !marker;
}

/** ——在…上的讲话 */
const SUBTITLE = /^\s*[—―－─-]/u;
/** A longer paragraph, in UTF-16 units, is the beginning of the text. */
const LONGEST_LINE = 60;

/** Whether the words are the same, or the longer line only adds the name of a site or of the speaker. */
function isSame(first: Paragraph, later: Paragraph): boolean {
  const [a, b] = [bare(first.facts.text), bare(later.facts.text)];
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    TITLE.test(short) &&
    short.length >= SHORTEST_PART &&
    long.includes(short) &&
    short.length * 4 >= long.length * 3
  );
}

/** Marks and blanks, which are ignored when titles are compared. */
const MARKS = /[^\p{L}\p{N}]/gu;

function bare(text: string): string {
  return text.replace(MARKS, '');
}

/** 讲话  通知  主持词: what a title ends with. */
const TITLE = /(?:讲话|致辞|发言|主持词|报告|总结|通知|意见|方案|汇报|演讲|稿|倡议书|决定|办法)$/u;
