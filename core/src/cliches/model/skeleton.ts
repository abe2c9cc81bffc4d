/** The words of the skeleton that is put after a hollow stretch: 责任单位：【待补充】，完成时限：【待补充】。 */
import type { MissingSubstance } from '../../lexicon/types.js';

/** What is to be filled in for a question. */
export const LABELS: Readonly<Record<MissingSubstance, string>> = {
  actor: '责任单位',
  measure: '具体做法',
  data: '目标数',
  deadline: '完成时限',
};
/** Stands where something is to be filled in; `placeholder-note` reports it until that is done. */
export const BLANK = '【待补充】';

/** Whether what is missing has been listed in the text at that offset, filled in or not. */
export function isListedAt(text: string, at: number): boolean {
  return text.startsWith('【', at) || ALL.some((label) => text.startsWith(`${label}：`, at));
}

/** Whether the writer is at it: a blank of a skeleton is still open. */
export function hasOpenBlank(text: string): boolean {
  return text.includes(`：${BLANK}`);
}

const ALL = Object.values(LABELS);
