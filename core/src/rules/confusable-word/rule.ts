import type { Paragraph, ParagraphFacts } from '../../document/model/document.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { ConfusableWord, Lexicon, WordChoice } from '../../lexicon/types.js';
import { readListedSlips, readNearMisses } from '../../right-phrases/read-near-misses.js';
import type { NearMiss } from '../../right-phrases/near-misses.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { PhraseHit } from '../../wording/phrases.js';
import { readWording } from '../../wording/wording.js';
import { isTermOf } from './terms.js';
import { toFramePatterns } from './frame-patterns.js';
import { findZuoFrames } from './zuo-frames.js';
import { findParticleFrames, type Frame } from './particle-frames.js';

export default defineSpeechRule({
  meta: {
    id: 'confusable-word',
    title: { zh: '错别字、易混词', en: 'Wrong characters and confused words' },
    category: 'wording',
    severity: 'warning',
    basis: '《现代汉语词典》；惯例',
    fix: 'safe',
    options: {},
  },

  *check({ text, paragraphs }, _options, lexicon) {
    const terms = new Map<string, boolean>();
    const isTerm = (word: string): boolean => {
      const known = terms.get(word) ?? isTermOf(text, word);
      terms.set(word, known);
      return known;
    };
    for (const paragraph of paragraphs) {
      for (const slip of readSlips(paragraph.facts, lexicon)) {
        if (!(slip.mayBeTerm && isTerm(slip.wrong))) yield toFinding(paragraph, slip);
      }
    }
  },
});

/** A word as it is written and as it should be. */
interface Slip {
  readonly span: Span;
  readonly wrong: string;
  readonly right: string;
  /** The written form is not wrong; the other one is only more usual. */
  readonly isUsage: boolean;
  readonly severity?: 'information';
  readonly safe: boolean;
  /** Not a slip where the speech uses the word repeatedly (see `isTermOf`). */
  readonly mayBeTerm?: boolean;
  /** The edit, where it replaces less than `span`. */
  readonly edit?: TextEdit;
}

/** All slips of a paragraph: listed words, near misses of right words, then words that their neighbours or frames decide. */
const readSlips = defineKeyedQuery(
  'slips',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon): readonly Slip[] => {
    const listed = readListedSlips(facts, lexicon);
    const misses = readNearMisses(facts, lexicon);
    const { choices } = readWording(facts, lexicon);
    const framed = findFramed(facts.text, lexicon);
    if (listed.length + misses.length + choices.length + framed.length === 0) return NOTHING;
    const isListed = overlapTest(listed.map(({ span }) => span));
    const isFound = overlapTest([...listed, ...misses].map(({ span }) => span));
    return [
      ...listed.map(fromList),
      ...misses.map((miss) => fromMiss(facts.text, miss)),
      ...choices.filter(({ span }) => !isFound(span)).map(fromChoice),
      ...framed.filter(({ span }) => !isListed(span)),
    ];
  },
);

const NOTHING: readonly never[] = [];

/** The slips that frames prove, those of 做 first. */
function findFramed(text: string, { wordFrames }: Lexicon): readonly Slip[] {
  if (!wordFrames) return NOTHING;
  const { zuo, particles } = patternsOf(wordFrames);
  return [
    ...findZuoFrames(text, zuo).map((span) => fromZuo(text, span)),
    ...findParticleFrames(text, particles).map((frame) => fromFrame(text, frame)),
  ];
}

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

function fromChoice({ entry: { wrong, right }, span }: PhraseHit<WordChoice>): Slip {
  return { span, wrong, right, isUsage: false, safe: false };
}

/** Gain in nats from which the borders of an idiom count as certain: findings read on the corpus, 2026-11; bench of test/data/near-misses. */
const CERTAIN = 8;

function fromMiss(text: string, miss: NearMiss): Slip {
  const { span, right, slip, isIdiom, mayBeTerm, gain } = miss;
  const isSingle = slip === 'sound' || slip === 'shape';
  const wrong = text.slice(span.start, span.end);
  const safe = isIdiom && isSingle && gain >= CERTAIN;
  return { span, wrong, right, isUsage: false, safe, mayBeTerm };
}

function fromZuo(text: string, span: Span): Slip {
  const wrong = text.slice(span.start, span.end);
  const edit = { span: { start: span.start, end: span.start + 1 }, newText: '作' };
  const right = `作${wrong.slice(1)}`;
  return { span, wrong, right, isUsage: true, severity: 'information', safe: false, edit };
}

function fromFrame(text: string, { span, right }: Frame): Slip {
  const wrong = text.slice(span.start, span.end);
  return { span, wrong, right, isUsage: false, severity: 'information', safe: false };
}

function toFinding(paragraph: Paragraph, slip: Slip): Finding {
  const { wrong, right, isUsage, severity, safe } = slip;
  const { span, newText } = slip.edit ?? { span: slip.span, newText: right };
  const edit = { span: toDocumentSpan(paragraph, span), newText };
  return {
    span: toDocumentSpan(paragraph, slip.span),
    message: isUsage
      ? { zh: `“${wrong}”一般写作“${right}”`, en: `"${wrong}" is usually written "${right}"` }
      : { zh: `“${wrong}”应为“${right}”`, en: `"${wrong}" should be "${right}"` },
    ...(severity && { severity }),
    fixes: [{ title: { zh: `改为“${right}”`, en: `Change to "${right}"` }, edits: [edit], safe }],
  };
}
