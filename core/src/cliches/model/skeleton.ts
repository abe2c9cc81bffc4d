/** The words of the skeleton that is inserted after a hollow stretch: 责任单位：【待补充】，完成时限：【待补充】。 */
import type { MissingSubstance } from '../../lexicon/types.js';

/** The label of the blank for each question. */
export const LABELS: Readonly<Record<MissingSubstance, string>> = {
  actor: '责任单位',
  measure: '具体做法',
  data: '目标数',
  deadline: '完成时限',
};
/** The blank to be filled in; the rule `placeholder-note` reports it until then. */
export const BLANK = '【待补充】';

/** Whether a skeleton, filled in or not, begins at that offset. */
export function isListedAt(text: string, at: number): boolean {
  return (
    text.startsWith('【', at) || LABEL_TEXTS.some((label) => text.startsWith(`${label}：`, at))
  );
}

/** Whether a blank of a skeleton is still open, so that the writer is still working on it. */
export function hasOpenBlank(text: string): boolean {
  return text.includes(`：${BLANK}`);
}

const LABEL_TEXTS = Object.values(LABELS);
