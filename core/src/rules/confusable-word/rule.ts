import type { ParagraphFacts } from '../../document/model/document.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { ConfusableWord, Lexicon } from '../../lexicon/types.js';
import { readListedSlips, readNearMisses } from '../../right-phrases/read-near-misses.js';
import type { NearMiss } from '../../right-phrases/near-misses.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { PhraseHit } from '../../wording/phrases.js';
import { toFramePatterns } from './frame-patterns.js';
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
    readFrames(paragraph, lexicon).length > 0 ||
    readListedSlips(paragraph, lexicon).length > 0 ||
    readNearMisses(paragraph, lexicon).length > 0,

  *check(paragraph, _options, lexicon) {
    const listed = readListedSlips(paragraph, lexicon);
    for (const hit of listed) yield toFinding(fromList(hit));
    for (const miss of readNearMisses(paragraph, lexicon)) {
      yield toFinding(fromMiss(paragraph.text, miss));
    }
    const isListed = overlapTest(listed.map(({ span }) => span));
    for (const slip of readFrames(paragraph, lexicon))
      if (!isListed(slip.span)) yield toFinding(slip);
  },
});

/** A word as it is written and as it should be. */
interface Slip {
  readonly span: Span;
  readonly wrong: string;
  readonly right: string;
  /** The other form is only the more usual one. */
  readonly isUsage: boolean;
  readonly severity?: 'information';
  readonly safe: boolean;
  /** What is changed, where that is less than `span`. */
  readonly edit?: TextEdit;
}

/** What the frames of a paragraph decide, those of 做 first. */
const readFrames = defineKeyedQuery(
  'word frames',
  'paragraph',
  ({ text }: ParagraphFacts, { wordFrames }: Lexicon): readonly Slip[] => {
    if (!wordFrames) return [];
    const { made, particles } = patternsOf(wordFrames);
    return [
      ...findMadeFrames(text, made).map((span) => fromMade(text, span)),
      ...findParticleFrames(text, particles).map((frame) => fromFrame(text, frame)),
    ];
  },
);

const patternsOf = defineQuery('word frame patterns', 'lexicon', toFramePatterns);

function fromList({ entry, span }: PhraseHit<ConfusableWord>): Slip {
  const { wrong, right, mild = false } = entry;
  return {
    span,
    wrong,
    right,
    isUsage: mild,
    ...(mild && { severity: 'information' }),
    safe: !mild,
  };
}

/** Gain in nats from which the borders of an idiom count as certain: read on the corpus, 2026-11; bench of test/data/near-misses. */
const CERTAIN = 8;

function fromMiss(text: string, { span, right, slip, isIdiom, gain }: NearMiss): Slip {
  const isSingle = slip === 'sound' || slip === 'shape';
  const wrong = text.slice(span.start, span.end);
  return { span, wrong, right, isUsage: false, safe: isIdiom && isSingle && gain >= CERTAIN };
}

function fromMade(text: string, span: Span): Slip {
  const wrong = text.slice(span.start, span.end);
  const edit = { span: { start: span.start, end: span.start + 1 }, newText: '作' };
  const right = `作${wrong.slice(1)}`;
  return { span, wrong, right, isUsage: true, severity: 'information', safe: false, edit };
}

function fromFrame(text: string, { span, right }: Frame): Slip {
  const wrong = text.slice(span.start, span.end);
  return { span, wrong, right, isUsage: false, severity: 'information', safe: false };
}

function toFinding(slip: Slip): Finding {
  const { span, wrong, right, isUsage, severity, safe, edit = { span, newText: right } } = slip;
  return {
    span,
    message: isUsage
      ? { zh: `“${wrong}”一般写作“${right}”`, en: `"${wrong}" is usually written "${right}"` }
      : { zh: `“${wrong}”应为“${right}”`, en: `"${wrong}" should be "${right}"` },
    ...(severity && { severity }),
    fixes: [{ title: { zh: `改为“${right}”`, en: `Change to "${right}"` }, edits: [edit], safe }],
  };
}
