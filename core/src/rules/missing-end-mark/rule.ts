import type { Paragraph, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import {
  isBodyParagraph,
  isFreeProse,
  isSurelyProse,
  isVerse,
  readLineEnd,
} from '../../document/lines/line-end.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { findSalutationMarks } from './salutation-marks.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';

export default defineSpeechRule({
  meta: {
    id: 'missing-end-mark',
    title: { zh: '段末缺少标点', en: 'A paragraph ends with a mark' },
    category: 'marks',
    severity: 'information',
    basis: 'GB/T 15834—2011 4.1',
    fix: 'unsafe',
    options: {},
  },

  *check(speech) {
    yield* findSalutationMarks(speech);
    const prose = speech.paragraphs.filter(({ facts }) => isBodyParagraph(facts));
    // In a text with hard-wrapped lines the ends of paragraphs are not known.
    if (speech.paragraphs.filter(({ gaps }) => gaps.length > 0).length >= FEWEST_CUT) return;
    const residue = new Set(speech.residue);
    const open = speech.paragraphs.filter((_, index) => isOpen(speech, index, residue));
    // Where many paragraphs end without a mark, the writer does so on purpose, as in lists.
    if (open.length > ALWAYS_REPORTED && open.length * 4 > prose.length) return;
    for (const paragraph of open) yield toFinding(paragraph);
  },
});

/** From this many paragraphs with gaps on, the lines of the text were cut. */
const FEWEST_CUT = 2;
/** Up to this many paragraphs without a mark are reported in a text of any length. */
const ALWAYS_REPORTED = 2;

/** Whether the paragraph is complete prose without an end mark. */
function isOpen(
  { paragraphs, title, ended }: SpeechText,
  index: number,
  residue: ReadonlySet<number>,
): boolean {
  const paragraph = paragraphs[index];
  const next = paragraphs[index + 1];
  if (!paragraph || index <= title || residue.has(index)) return false;
  const { facts } = paragraph;
  if (facts.kind !== 'plain') return false;
  if (!next || isOnlyResidueFrom(paragraphs, index + 1, residue)) {
    const above = paragraphs[index - 1]?.facts;
    return (
      (ended || next !== undefined) &&
      endsOpen(facts) &&
      above !== undefined &&
      !isVerse(facts.text, above.text)
    );
  }
  if (THANKS.test(next.facts.text) && !residue.has(index + 1) && endsOpen(facts)) return true;
  if (!isWhole(facts)) return false;
  if (residue.has(index + 1) || next.lostBreak || LABEL.test(facts.text)) return false;
  if (isAboveSalutation(paragraphs, index)) return false;
  if (isVerse(facts.text, next.facts.text)) return false;
  if (COMMA.test(facts.text) && COMMA.test(next.facts.text)) return false;
  if (isVerse(facts.text, paragraphs[index - 1]?.facts.text ?? '')) return false;
  return readLineEnd(facts, next.facts) === 'unmarked';
}

/** Whether all paragraphs from `from` on are web residue. */
function isOnlyResidueFrom(
  paragraphs: readonly Paragraph[],
  from: number,
  residue: ReadonlySet<number>,
): boolean {
  if (!residue.has(from)) return false;
  for (let at = from + 1; at < paragraphs.length; at += 1) if (!residue.has(at)) return false;
  return true;
}

/** …发现线索一查到底: whether the last paragraph of a text is a row of clauses, not a signature, names or a slogan. */
function endsOpen({ text, role, items, marker }: ParagraphFacts): boolean {
  if (role !== 'text' && role !== 'short') return false;
  if (marker || items.length > 0 || CREDIT.test(text)) return false;
  if (LABEL.test(text) || !ACTION_WORD.test(text)) return false;
  if (text.length < (COMMA.test(text) ? SHORTEST_OPEN : SHORTEST_LAST)) return false;
  return COMMA.test(text) || OPEN_END.test(text);
}

/** A shorter last line may be a slogan; in UTF-16 units. */
const SHORTEST_LAST = 20;
/** The same for a line that ends with a comma, which no slogan does. */
const SHORTEST_OPEN = 12;
/** Words of a sentence about an action. */
const ACTION_WORD = /[要须将把对让为在]/u;
/** The last clause: only Chinese characters, and no date or name of an office at the end. */
const OPEN_END = /[，,、。；]\p{Script=Han}{4,30}(?<![日月年局委院部会处室校社办府])$/u;

/** Whether the paragraph is prose: a final comma is wrong after any clauses, but a line without a mark may be a heading. */
function isWhole(facts: ParagraphFacts): boolean {
  if (CREDIT.test(facts.text)) return false;
  if (!COMMA.test(facts.text)) return isBodyParagraph(facts);
  return isFreeProse(facts) && facts.text.length >= SHORTEST_OPEN && isSurelyProse(facts);
}

/** ， 、 */
const COMMA = /[，,、]$/u;
/** 谢谢大家！ on its own line after the last sentence of a speech. */
const THANKS = /^(?:最后，)?(?:谢谢|感谢)(?:大家|各位)?[！!。]?$/u;
/** 新华社记者李明摄 */
const CREDIT = /[摄影]$/u;

/** How many paragraphs above a salutation a title may begin. */
const TITLE_REACH = 4;

/** Whether only short lines follow up to a salutation: then the line belongs to the title, even with several clauses. */
function isAboveSalutation(paragraphs: readonly Paragraph[], index: number): boolean {
  for (let at = index + 1; at <= index + TITLE_REACH; at += 1) {
    const { role } = paragraphs[at]?.facts ?? {};
    if (role === 'salutation') return true;
    if (role !== 'short') return false;
  }
  return false;
}

/** 时间：…，地点：… */
const LABEL = /^[^，。；]{1,8}[：:]/u;
/** How many of the last UTF-16 units the message quotes. */
const SHOWN = 4;

function toFinding(paragraph: Paragraph): Finding {
  const { text } = paragraph.facts;
  const mark = text.slice(-1);
  const comma = COMMA.test(mark);
  const shown = text.slice(-SHOWN);
  const from = comma ? text.length - 1 : text.length;
  const at = toDocumentSpan(paragraph, { start: text.length - 1, end: text.length });
  return {
    span: toDocumentSpan(paragraph, { start: text.length - SHOWN, end: text.length }),
    message: comma
      ? {
          zh: `这一段以${mark === '、' ? '顿' : '逗'}号结尾：“${shown}”，应当用句号，或者后面漏了文字`,
          en: `The paragraph ends with a comma ("${shown}"): end it with a stop, or something is missing`,
        }
      : {
          zh: `这一段末尾没有标点：“${shown}”，或者后面漏了文字`,
          en: `The paragraph ends without a mark ("${shown}"), or something is missing`,
        },
    fixes: [
      {
        title: { zh: '段末用句号', en: 'End it with a stop' },
        edits: [
          { span: { start: from < text.length ? at.start : at.end, end: at.end }, newText: '。' },
        ],
        safe: false,
      },
    ],
  };
}
