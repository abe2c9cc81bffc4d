import type { RedundantPhrase } from '../../lexicon/types.js';
import { defineParagraphRule, type Finding, type Fix } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import type { PhraseHit } from '../../wording/phrases.js';
import type { PairHit } from '../../wording/redundant-pairs.js';
import { readWording } from '../../wording/wording.js';

export default defineParagraphRule({
  meta: {
    id: 'redundant-wording',
    title: { zh: '语义重复', en: 'Words that say a thing twice' },
    category: 'wording',
    severity: 'information',
    basis: '惯例',
    fix: 'unsafe',
    options: {},
  },

  concerns: (paragraph, lexicon) => {
    const { redundant, pairs } = readWording(paragraph, lexicon);
    return redundant.length + pairs.length > 0;
  },

  *check(paragraph, _options, lexicon) {
    const { redundant, pairs } = readWording(paragraph, lexicon);
    for (const hit of redundant) yield toPhraseFinding(hit);
    for (const hit of pairs) yield toPairFinding(paragraph.text, hit);
  },
});

function toPhraseFinding({ entry: { wrong, right }, span }: PhraseHit<RedundantPhrase>): Finding {
  return {
    span,
    message: {
      zh: `“${wrong}”语义重复，可以写作“${right}”`,
      en: `"${wrong}" says it twice; "${right}" will do`,
    },
    fixes: [toFix(span, `改为“${right}”`, `Change to "${right}"`, right)],
  };
}

function toPairFinding(text: string, { span, opener, closer }: PairHit): Finding {
  const first = text.slice(opener.start, opener.end);
  const second = text.slice(closer.start, closer.end);
  return {
    span,
    message: {
      zh: `“${first}”和“${second}”语义重复，留一个就够了`,
      en: `"${first}" and "${second}" say the same; one will do`,
    },
    fixes: [
      toFix(closer, `删去“${second}”`, `Delete "${second}"`, ''),
      toFix(opener, `删去“${first}”`, `Delete "${first}"`, ''),
    ],
  };
}

function toFix(span: Span, zh: string, en: string, newText: string): Fix {
  return { title: { zh, en }, edits: [{ span, newText }], safe: false };
}
