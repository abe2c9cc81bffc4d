import type { ParagraphFacts } from '../../document/model/document.js';
import type { ConfusableWord, Lexicon } from '../../lexicon/types.js';
import { readListedSlips, readNearMisses } from '../../right-phrases/read-near-misses.js';
import type { NearMiss } from '../../right-phrases/near-misses.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import { createOverlapTest } from '../../text/overlap-test.js';
import type { Span } from '../../text/span.js';
import type { PhraseHit } from '../../wording/phrases.js';
import { findMadeFrames } from './make-frames.js';
import { findParticleFrames, type Frame } from './particle-frames.js';

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

  concerns: (paragraph, lexicon) =>
    FRAMED.test(paragraph.text) ||
    readListedSlips(paragraph, lexicon).length > 0 ||
    readNearMisses(paragraph, lexicon).length > 0,

  *check(paragraph, _options, lexicon) {
    const listed = readListedSlips(paragraph, lexicon);
    for (const hit of listed) yield toFinding(hit);
    yield* findNearMisses(paragraph, lexicon);
    const isListed = createOverlapTest(listed.map(({ span }) => span));
    for (const span of findMadeFrames(paragraph.text)) {
      if (!isListed(span)) yield toMadeFinding(paragraph.text, span);
    }
    for (const frame of findParticleFrames(paragraph.text)) {
      if (!isListed(frame.span)) yield toFrameFinding(paragraph.text, frame);
    }
  },
});

/** Without one of these no frame is there. */
const FRAMED = /做|作到|的/u;

function toFrameFinding(text: string, { span, right }: Frame): Finding {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: {
      zh: `“${written}”应为“${right}”`,
      en: `"${written}" should be "${right}"`,
    },
    severity: 'information',
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span, newText: right }],
        safe: false,
      },
    ],
  };
}

function* findNearMisses(paragraph: ParagraphFacts, lexicon: Lexicon): Iterable<Finding> {
  for (const miss of readNearMisses(paragraph, lexicon)) {
    yield toNearFinding(paragraph.text.slice(miss.span.start, miss.span.end), miss);
  }
}

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

/** Gain in nats from which the borders of an idiom count as certain: read on the corpus, 2026-11; bench of test/data/near-misses. */
const CERTAIN = 8;

function toNearFinding(wrong: string, { span, right, slip, isIdiom, gain }: NearMiss): Finding {
  const isSingle = slip === 'sound' || slip === 'shape';
  return {
    span,
    message: { zh: `“${wrong}”应为“${right}”`, en: `"${wrong}" should be "${right}"` },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span, newText: right }],
        safe: isIdiom && isSingle && gain >= CERTAIN,
      },
    ],
  };
}

function toMadeFinding(text: string, span: Span): Finding {
  const written = text.slice(span.start, span.end);
  const right = `作${written.slice(1)}`;
  return {
    span,
    message: {
      zh: `“${written}”一般写作“${right}”`,
      en: `"${written}" is usually written "${right}"`,
    },
    severity: 'information',
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span: { start: span.start, end: span.start + 1 }, newText: '作' }],
        safe: false,
      },
    ],
  };
}
