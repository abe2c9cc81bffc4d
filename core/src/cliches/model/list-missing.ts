/** A skeleton of what a hollow stretch leaves open, for the writer to fill in. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { MissingSubstance } from '../../lexicon/types.js';
import type { Fix } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { findMissing, QUESTIONS } from './hollow-message.js';

/** What is to be filled in for a question. */
const LABELS: Readonly<Record<MissingSubstance, string>> = {
  actor: '责任单位',
  measure: '具体做法',
  data: '目标数',
  deadline: '完成时限',
};

/**
 * Puts the skeleton at `at` of the speech, behind the stretch. The text is a note that `placeholder-note` reports until it
 * is filled in; where the editor can, the server makes tab stops of its blanks.
 */
export function listMissing(facts: ParagraphFacts, stretch: Span, at: number): readonly Fix[] {
  const missing = findMissing(facts, stretch);
  const asked = missing.length > 0 ? missing : QUESTIONS;
  const blanks = asked.map((one) => LABELS[one]).join('、');
  return [
    {
      title: { zh: '列出要补的内容', en: 'List what is missing' },
      edits: [{ span: { start: at, end: at }, newText: `【待补充：${blanks}】` }],
      safe: false,
    },
  ];
}
