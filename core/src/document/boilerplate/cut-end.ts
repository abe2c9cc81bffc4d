/** Finds where a text is cut: the end of a preview, a part that was left out. */
import type { Heading, SpeechText } from '../model/document.js';
import { partitionPoint } from '../../text/partition-point.js';
import { findFrom } from '../lines/paragraph-order.js';

/** ……（此处省略1035字）  （未完，全文共2010字）  预览结束  （以下略） */
const CUT =
  /省略|未完|预览|剩余|余下|全文共|会员|下载后|阅读全文|查看全文|展开全文|以下[略从]|^[（(]略[）)]$/u;
/** The longest paragraph that is such a note, in UTF-16 units. */
const LONGEST = 120;

/** Indices of the paragraphs that note a missing part, in order. */
export function findCuts({ paragraphs }: Pick<SpeechText, 'paragraphs'>): readonly number[] {
  const cuts: number[] = [];
  for (const [index, { facts }] of paragraphs.entries()) {
    if (
      facts.text.length <= LONGEST &&
      isNote(facts.text, facts.residue.length) &&
      CUT.test(facts.text)
    ) {
      cuts.push(index);
    }
  }
  return cuts;
}

/** Whether it is residue, dots or a bracket; 未完成的任务 and 会员单位 are content. */
function isNote(text: string, residue: number): boolean {
  return residue > 0 || NOTE.test(text);
}

/** ……  （  【 */
const NOTE = /^[\s…。.]{0,12}[（(【\[]|^…|^[-—=]{2}/u;

/** Whether the section of the heading is cut, so that rules about its content must not report anything. */
export function isCutOff(
  { headings }: Pick<SpeechText, 'headings'>,
  heading: Heading,
  cuts: readonly number[],
): boolean {
  if (cuts.length === 0) return false;
  let end = Infinity;
  for (let at = findFrom(headings, heading.paragraph + 1); at < headings.length; at += 1) {
    const later = headings[at];
    if (!later || later.level > heading.level) continue;
    end = later.paragraph;
    break;
  }
  const next = cuts[partitionPoint(cuts.length, (at) => (cuts[at] ?? 0) < heading.paragraph)];
  return next !== undefined && next < end;
}
