import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { MISSING_PART_NAMES } from '../../document/placeholders/missing-names.js';
import type { BlankPlaceholder } from '../../document/placeholders/placeholders.js';
import { defineSpeechRule, type Localized } from '../../rule/rule.js';

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

function toMessage(text: string, { missing, context }: BlankPlaceholder): Localized {
  const shown = text.slice(context.start, context.end);
  const { zh, en } = MISSING_PART_NAMES[missing];
  return { zh: `${zh}没有填写：${shown}`, en: `Left open, fill in the ${en}: ${shown}` };
}
