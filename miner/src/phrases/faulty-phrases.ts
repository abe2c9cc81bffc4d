import { shippedSettings } from '../../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, type Phrase } from '../../../core/src/index.js';

/**
 * Keeps the phrases in which the rules find no wrong word, no truncated or changed formulation, and no outdated term. They
 * are analysed as one draft, so pass only a few thousand at a time.
 */
export function dropFaulty(phrases: readonly Phrase[]): readonly Phrase[] {
  const draft = phrases.map(({ text }) => `${text}。`).join('\n');
  const { diagnostics } = analyze(
    parseDocument(draft, { documentDate: DOCUMENT_DATE }),
    shippedSettings,
  );
  const faulty = new Set(
    diagnostics
      .filter(({ rule }) => WORDING.has(rule))
      .map(({ span }) => draft.slice(0, span.start).split('\n').length - 1),
  );
  return phrases.filter((_, index) => !faulty.has(index));
}

/** Later than every change of names that core knows, because phrases are offered for current drafts. */
const DOCUMENT_DATE = '2026-01-01';

const WORDING: ReadonlySet<string> = new Set([
  'confusable-word',
  'fixed-expression',
  'redundant-wording',
  'term-outdated',
]);
