import type { ConfusableWord } from '../../lexicon/types.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import type { PhraseHit } from '../../wording/phrases.js';
import { readWording } from '../../wording/wording.js';

export default defineParagraphRule({
  meta: {
    id: 'confusable-word',
    title: { zh: '错别字、易混词', en: 'Wrong characters and confused words' },
    category: 'wording',
    severity: 'warning',
    basis: '《现代汉语词典》；惯例',
    fix: 'safe',
    options: {},
  },

  concerns: (paragraph, lexicon) => readWording(paragraph, lexicon).confused.length > 0,

  *check(paragraph, _options, lexicon) {
    for (const hit of readWording(paragraph, lexicon).confused) yield toFinding(hit);
  },
});

function toFinding({ entry, span }: PhraseHit<ConfusableWord>): Finding {
  const { wrong, right, mild = false } = entry;
  return {
    span,
    message: mild
      ? { zh: `“${wrong}”一般写作“${right}”`, en: `"${wrong}" is usually written "${right}"` }
      : { zh: `“${wrong}”应为“${right}”`, en: `"${wrong}" should be "${right}"` },
    ...(mild && { severity: 'information' }),
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span, newText: right }],
        safe: !mild,
      },
    ],
  };
}
