import type { Paragraph, ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineQuery } from '../../engine/queries.js';
import { defineSpeechRule, type Finding } from '../../rule/rule.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { findAlikeNames } from './alike-names.js';
import { findMinorForms, type MinorForm } from './listed-forms.js';
import { findMisspeltNames } from './names/misspelt-names.js';
import { findMixedNumerals, type MixedNumeral } from './parallel-numerals.js';

export default defineSpeechRule({
  meta: {
    id: 'inconsistent-form',
    title: { zh: '同一个词写法前后一致', en: 'One word is written in one way' },
    category: 'wording',
    severity: 'information',
    basis: '《第一批异形词整理表》；GB/T 15835—2011 4.3；惯例',
    fix: 'unsafe',
    yieldsTo: ['confusable-word', 'fixed-expression'],
    options: {
      forms: {
        type: 'words',
        default: [],
        description: {
          zh: '本单位要统一的写法，一组里用“/”隔开，常用的写在前面：开发区/高新区',
          en: 'More words to be written in one way, the usual form first, with "/" between: 开发区/高新区',
        },
      },
    },
  },

  *check(speech, { forms }, lexicon) {
    for (const minor of findMinorForms(speech, lexicon, forms)) yield toFinding(minor);
    const quoted = findAlikeNames(speech, lexicon);
    for (const minor of quoted) yield toFinding(minor);
    const isReported = overlapTest(quoted.flatMap(({ places }) => places));
    for (const minor of findMisspeltNames(speech, lexicon)) {
      if (!minor.places.some(isReported)) yield toFinding(minor);
    }
    yield* checkNumerals(speech);
  },
});

function toFinding({ form, places, major, majorPlaces }: MinorForm): Finding {
  const [span = { start: 0, end: 0 }] = places;
  const [related = span] = majorPlaces;
  return {
    span,
    message: {
      zh: `“${form}”和“${major}”混用，各有 ${places.length} 处和 ${majorPlaces.length} 处，统一写作“${major}”`,
      en: `"${form}" and "${major}" are both written, ${places.length} and ${majorPlaces.length} times: keep to "${major}"`,
    },
    related: [{ span: related, message: { zh: '另一种写法在这里', en: 'The other form is here' } }],
    fixes: [
      {
        title: { zh: `全文改为“${major}”`, en: `Write "${major}" throughout` },
        edits: places.map((place) => ({ span: place, newText: major })),
        safe: false,
      },
    ],
  };
}

/** Cached per paragraph, because a speech is checked again after every keystroke. */
const readMixedNumerals = defineQuery(
  'mixed numerals',
  'paragraph',
  ({ text, figures }: ParagraphFacts): readonly MixedNumeral[] =>
    figures.length === 0 ? NOTHING : findMixedNumerals(text, figures),
);

const NOTHING: readonly never[] = [];

function* checkNumerals({ paragraphs }: SpeechText): Iterable<Finding> {
  for (const paragraph of paragraphs) {
    for (const mixed of readMixedNumerals(paragraph.facts)) {
      yield toNumeralFinding(paragraph, mixed);
    }
  }
}

function toNumeralFinding(paragraph: Paragraph, { span, right, other }: MixedNumeral): Finding {
  const { text } = paragraph.facts;
  const place = toDocumentSpan(paragraph, span);
  const written = text.slice(span.start, span.end);
  const beside = text.slice(other.start, other.end);
  return {
    span: place,
    message: {
      zh: `并列的数字一个写“${beside}”，一个写“${written}”，写法应当一致`,
      en: `Numbers of one list are written "${beside}" and "${written}": write both alike`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Write "${right}"` },
        edits: [{ span: place, newText: right }],
        safe: false,
      },
    ],
  };
}
