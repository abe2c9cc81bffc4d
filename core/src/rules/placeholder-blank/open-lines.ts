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
const FILLED_LABEL = /^[^，。；：:]{2,8}[：:]\s?[^\s：:]/u;

/** Whether the line is a label without a value between labels that have one. */
function isEmptyLabel(paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, own, after] = [-1, 0, 1].map((step) => paragraphs[index + step]?.facts);
  if (!own || !EMPTY_LABEL.test(own.text) || !FILLED_LABEL.test(before?.text ?? '')) return false;
  return !after || after.residue.length > 0 || FILLED_LABEL.test(after.text);
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
  if (isEmptyLabel(paragraphs, index)) return 'content';
  if (text === '中共') return PARTY_BODY.test(after) ? 'unit' : undefined;
  return beginsInsideSentence(text) && ENDS.test(before) ? 'content' : undefined;
}
