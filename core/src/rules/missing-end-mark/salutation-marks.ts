/** Salutations that end in another mark than a colon, or in none: 同志们； */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph, SpeechText } from '../../document/model/document.js';
import type { Finding } from '../../rule/rule.js';

/** 同志们  各位领导  尊敬的各位来宾 */
const HEARERS =
  '(?:(?:尊敬的|敬爱的|亲爱的|各位|全体|在座的)+(?:(?![的是有要了在为])\\p{Script=Han}){1,8}|\\p{Script=Han}{0,4}(?:同志|朋友|同学|老师|同仁|家长|女士|先生|乡亲|战友|代表|委员)们)';
/** 各位领导、同志们；  nothing else in the line */
const ALONE = new RegExp(`^${HEARERS}(?:[、，,\\s]{1,2}${HEARERS}){0,4}(?<mark>[；;。、])?$`, 'u');
/** 同志们  各位领导 (the end of a salutation without any mark) */
const HEARER_END =
  /(?:同志|领导|来宾|嘉宾|代表|委员|朋友|老师|同学|同仁|同事|家长|女士|先生|乡亲|父老|战友|评委|专家|企业家|客商|校友|常委|们)$/u;
/** 同志们；今天我们召开…: at the beginning of a paragraph, anywhere in a speech */
const OPENING =
  /^(?:同志们|各位(?:代表|委员|领导|来宾|同志|朋友|老师|同学)|同学们|朋友们|老师们|乡亲们)(?<mark>[；;])(?=\p{Script=Han})/u;
/** A salutation stands within so many paragraphs after the title. */
const REACH = 5;
const LONGEST = 50;
/** What follows is said to them. */
const SHORTEST_TEXT = 10;

/** The salutations of a speech that a colon, or within a paragraph a comma, should end. */
export function* findSalutationMarks({
  paragraphs,
  title,
  residue,
}: SpeechText): Iterable<Finding> {
  const left = new Set(residue);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.facts;
    if (index <= title || left.has(index) || paragraph.facts.kind !== 'plain') continue;
    const opening = OPENING.exec(text)?.groups?.mark;
    if (opening !== undefined) {
      yield toFinding(paragraph, text.indexOf(opening), opening, '，');
    } else if (isAlone(text, paragraphs[index + 1])) {
      const mark = ALONE.exec(text)?.groups?.mark;
      if (mark === undefined) {
        if (HEARER_END.test(text)) yield toOpenFinding(paragraph);
      } else if (index <= title + REACH) yield toFinding(paragraph, text.length - 1, mark, '：');
    }
  }
}

function isAlone(text: string, next: Paragraph | undefined): boolean {
  if (text.length > LONGEST || !next || next.facts.text.length < SHORTEST_TEXT) return false;
  return next.facts.role === 'text' && ALONE.test(text);
}

function toOpenFinding(paragraph: Paragraph): Finding {
  const { text } = paragraph.facts;
  const { end } = toDocumentSpan(paragraph, { start: text.length - 1, end: text.length });
  return {
    span: toDocumentSpan(paragraph, { start: Math.max(0, text.length - SHOWN), end: text.length }),
    message: {
      zh: '称呼后面没有标点，应当用“：”',
      en: 'The salutation ends without a mark: it takes a colon',
    },
    fixes: [
      {
        title: { zh: '加上“：”', en: 'Add "："' },
        edits: [{ span: { start: end, end }, newText: '：' }],
        safe: false,
      },
    ],
  };
}

/** How many of the last UTF-16 units of a salutation are marked. */
const SHOWN = 3;

function toFinding(paragraph: Paragraph, at: number, mark: string, right: '：' | '，'): Finding {
  const span = toDocumentSpan(paragraph, { start: at, end: at + mark.length });
  return {
    span,
    message: {
      zh: `称呼后面应当用“${right}”，这里是“${mark}”`,
      en: `A salutation ends with "${right}", not "${mark}"`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Write "${right}"` },
        edits: [{ span, newText: right }],
        safe: false,
      },
    ],
  };
}
