/** The fix that adds a skeleton of what is missing in a hollow stretch, for the writer to fill in. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon, MissingSubstance } from '../../lexicon/types.js';
import type { Fix } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import { findMissing, QUESTIONS } from './missing-substance.js';
import { BLANK, LABELS } from './skeleton.js';

/** Inserts the skeleton at offset `at` of the speech, after the stretch: 责任单位：【待补充】，完成时限：【待补充】。 Each blank is a tab stop. */
export function listMissing(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  stretch: Span,
  at: number,
): readonly Fix[] {
  const missing = findMissing(facts, lexicon, stretch);
  const asked = missing.length > 0 ? missing : QUESTIONS;
  return [
    {
      title: { zh: '列出要补的内容', en: 'List what is missing' },
      edits: [toSkeleton(asked, at)],
      safe: false,
    },
  ];
}

function toSkeleton(asked: readonly MissingSubstance[], at: number): TextEdit {
  const newText = `${asked.map((one) => `${LABELS[one]}：${BLANK}`).join('，')}。`;
  const tabStops: Span[] = [];
  for (let start = newText.indexOf(BLANK); start >= 0; start = newText.indexOf(BLANK, start + 1)) {
    tabStops.push({ start, end: start + BLANK.length });
  }
  return { span: { start: at, end: at }, newText, tabStops };
}
