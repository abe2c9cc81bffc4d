import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { MISSING_PART_NAMES } from '../../document/placeholders/missing-names.js';
import type { Paragraph } from '../../document/model/document.js';
import type { MissingPart } from '../../document/model/signs.js';
import type { BlankPlaceholder } from '../../document/placeholders/placeholders.js';
import { readHoles, type Hole } from '../../document/placeholders/holes.js';
import { defineSpeechRule, type Finding, type Localized } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import { findOpenLine } from './open-lines.js';

export default defineSpeechRule({
  meta: {
    id: 'placeholder-blank',
    title: { zh: '人名、地名、数字等没有填写', en: 'Names, places and numbers left open' },
    category: 'leftovers',
    severity: 'error',
    basis: '惯例',
    fix: 'none',
    tags: ['placeholder'],
    options: {},
  },

  *check({ paragraphs, title }) {
    for (const [index, paragraph] of paragraphs.entries()) {
      const { text, placeholders } = paragraph.facts;
      const line = findOpenLine(paragraphs, index);
      if (line) yield toFinding(paragraph, { start: 0, end: text.length }, line);
      const holes = readHoles(paragraph.facts);
      if (holes.length > 0) yield* findRemovedWords(paragraph, holes, index === title);
      for (const placeholder of placeholders) {
        if (placeholder.kind !== 'blank') continue;
        if (placeholder.onlyInTitle && index !== title) continue;
        yield {
          span: toDocumentSpan(paragraph, placeholder.span),
          message: toMessage(text, placeholder),
          ...(placeholder.onlyInTitle && { severity: 'information' as const }),
        };
      }
    }
  },
});

/** Findings for words that were removed without a placeholder. */
function* findRemovedWords(
  paragraph: Paragraph,
  holes: readonly Hole[],
  isTitle: boolean,
): Iterable<Finding> {
  const { placeholders } = paragraph.facts;
  // 某局长 is a placeholder only in a title; in 某局长通报了情况 the name is missing.
  const open = placeholders.filter((one) => one.kind !== 'blank' || !one.onlyInTitle || isTitle);
  const isPlaceholder = overlapTest(open.map(({ span }) => span));
  for (const { span, missing } of holes) {
    if (isPlaceholder(span)) continue;
    yield toFinding(paragraph, span, missing);
  }
}

function toFinding(paragraph: Paragraph, span: Span, missing: MissingPart): Finding {
  const { text } = paragraph.facts;
  const shown = text.slice(Math.max(0, span.start - 4), span.end + 4);
  const { zh, en } = MISSING_PART_NAMES[missing];
  return {
    span: toDocumentSpan(paragraph, span),
    message: {
      zh: `${zh}没有填写：${shown}`,
      en: `Something was taken out here, fill in the ${en}: ${shown}`,
    },
  };
}

function toMessage(text: string, { missing, context }: BlankPlaceholder): Localized {
  const shown = text.slice(context.start, context.end);
  const { zh, en } = MISSING_PART_NAMES[missing];
  return { zh: `${zh}没有填写：${shown}`, en: `Left open, fill in the ${en}: ${shown}` };
}
