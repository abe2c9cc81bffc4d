import type { MissingPart } from '../../document/model/signs.js';
import type { Paragraph } from '../../document/model/document.js';
import { beginsInsideSentence } from '../../document/placeholders/holes.js';
import { isNamedWord, isPost } from '../../document/placeholders/placeholder-nouns.js';

/** **  ×××  __ */
const SIGNS = /^[*＊×xX_○□]{1,6}$/u;
const ENDS = /[。！？；：!?;:”）]$/u;
/** 支部委员会  党组  县委 */
const PARTY_BODY = /^(?:[市县区镇乡村]委|支部|总支|党组(?!织)|党委|委员会|纪委|机关党委)/u;

/** 记录：  联系人：, below 出席：张三 */
const EMPTY_LABEL =
  /^(?:记录|记录人|主持|主持人|联系人|联系电话|汇报人|述职人|发言人|整理人|签发人?)[：:]$/u;
/** 出席：张三 */
const FILLED_LABEL = /^[^，。；：:]{2,8}[：:]\s?[^\s：:_＿]/u;
/** 列席人员  主持人  会议地点: what the head of a record states. */
const RECORDED =
  '(?:(?:列席|出席|缺席|请假|参加|参会|与会)(?:人员|人|领导|同志)?|(?:会议)?(?:主持|记录)(?:人|员|者)?|(?:会议|开会)?(?:时间|地点|议题|主题)|(?:发言|汇报|述职|整理|签发)人?)';
/** 列席：____ */
const BLANK_LABEL = new RegExp(`^${RECORDED}\\s?[：:]\\s?[_＿][_＿\\s]*$`, 'u');
/** 时间：3月5日　地点：____: a filled label before it in the same line */
const BLANK_BEHIND = new RegExp(
  `^${RECORDED}\\s?[：:]\\s?[^\\s：:_＿][^：:]{0,40}[\\s，；。]${RECORDED}\\s?[：:]\\s?_[_ ]{0,30}$`,
  'u',
);
/** 主持人：张三; a label in its head or below shows that the record is filled in, unlike a form. */
const RECORD_LINE = new RegExp(`^${RECORDED}\\s?[：:]\\s?[^\\s：:_＿]`, 'u');
/** 县政府常务会议记录 */
const RECORD_TITLE = /(?:会|会议)(?:记录|纪要)$/u;
/** How many lines on either side may show it. */
const RECORD_REACH = 4;

/** Whether the line is a label of a record with underscores in place of its value. */
function isBlankLabel(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.facts.text ?? '';
  if (BLANK_BEHIND.test(text)) return true;
  if (!BLANK_LABEL.test(text)) return false;
  const from = Math.max(0, index - RECORD_REACH);
  return paragraphs
    .slice(from, index + RECORD_REACH + 1)
    .some(({ facts }) => RECORD_LINE.test(facts.text) || RECORD_TITLE.test(facts.text));
}

/** Whether the line is a label without a value between labels that have one. */
function isEmptyLabel(paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => paragraphs[index + step]?.facts);
  if (!own || !EMPTY_LABEL.test(own.text)) return false;
  if (!FILLED_LABEL.test(before?.text ?? '') && !isBlankLabel(paragraphs, index - 1)) return false;
  if (!after || after.residue.length > 0) return true;
  return FILLED_LABEL.test(after.text) || isBlankLabel(paragraphs, index + 1);
}

/**
 * The part that a line leaves open: the line is only ** between two halves of a sentence, a label without its value, 中共
 * alone, or begins inside a sentence, as with ，.
 */
export function findOpenLine(
  paragraphs: readonly Paragraph[],
  index: number,
): MissingPart | undefined {
  const text = paragraphs[index]?.facts.text ?? '';
  const before = paragraphs[index - 1]?.facts.text ?? '';
  const after = paragraphs[index + 1]?.facts.text ?? '';
  if (SIGNS.test(text)) {
    if (before === '' || ENDS.test(before) || !isNamedWord(after, 0)) return undefined;
    return isPost(after, 0) ? 'person' : 'place';
  }
  if (isEmptyLabel(paragraphs, index) || isBlankLabel(paragraphs, index)) return 'content';
  if (text === '中共') return PARTY_BODY.test(after) ? 'unit' : undefined;
  return beginsInsideSentence(text) && ENDS.test(before) ? 'content' : undefined;
}
