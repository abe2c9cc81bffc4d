/** Salutations that end in another mark than a colon: 同志们； */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Paragraph, SpeechText } from '../../document/model/document.js';
import type { Finding } from '../../rule/rule.js';

/** 同志们  各位领导  尊敬的各位来宾 */
const HEARERS =
  '(?:(?:尊敬的|敬爱的|亲爱的|各位|全体|在座的)+(?:(?![的是有要了在为])\\p{Script=Han}){1,8}|\\p{Script=Han}{0,4}(?:同志|朋友|同学|老师|同仁|家长|女士|先生|乡亲|战友|代表|委员)们)';
/** 各位领导、同志们；  nothing else in the line */
const ALONE = new RegExp(`^${HEARERS}(?:[、，,\\s]{1,2}${HEARERS}){0,4}(?<mark>[；;。、])?$`, 'u');
/** 同志们；今天我们召开…: at the beginning of a paragraph, anywhere in a speech */
const OPENING =
  /^(?:同志们|各位(?:代表|委员|领导|来宾|同志|朋友|老师|同学)|同学们|朋友们|老师们|乡亲们)(?<mark>[；;])(?=\p{Script=Han})/u;
/** A salutation stands within so many paragraphs behind the title. */
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
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.facts;
    if (index <= title || residue.includes(index) || paragraph.facts.kind !== 'plain') continue;
    const opening = OPENING.exec(text)?.groups?.mark;
    if (opening !== undefined) {
      yield toFinding(paragraph, text.indexOf(opening), opening, '，');
    } else if (index <= title + REACH && isAlone(text, paragraphs[index + 1])) {
      const mark = ALONE.exec(text)?.groups?.mark;
      if (mark !== undefined) yield toFinding(paragraph, text.length - 1, mark, '：');
    }
  }
}

function isAlone(text: string, next: Paragraph | undefined): boolean {
  if (text.length > LONGEST || !next || next.facts.text.length < SHORTEST_TEXT) return false;
  return next.facts.role === 'text' && ALONE.test(text);
}

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
