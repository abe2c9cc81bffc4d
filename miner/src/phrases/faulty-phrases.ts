import { shippedSettings } from '../../../core/data/shipped-lexicon.js';
import { analyze, parseDocument, type Phrase } from '../../../core/src/index.js';

/**
 * The phrases in which core finds no wrong word, no formulation that is cut or changed, and no outdated term. They are read
 * as one draft: give a few thousand at a time.
 */
export function dropFaulty(phrases: readonly Phrase[]): readonly Phrase[] {
  const draft = phrases.map(({ text }) => `${text}。`).join('\n');
  const { diagnostics } = analyze(parseDocument(draft, { documentDate: READ_ON }), shippedSettings);
  const faulty = new Set(
    diagnostics
      .filter(({ rule }) => WORDING.has(rule))
      .map(({ span }) => draft.slice(0, span.start).split('\n').length - 1),
  );
  return phrases.filter((_, index) => !faulty.has(index));
}

/** After every change of names that core knows: a phrase is offered to drafts of today. */
const READ_ON = '2026-01-01';

const WORDING: ReadonlySet<string> = new Set([
  'confusable-word',
  'fixed-expression',
  'redundant-wording',
  'term-outdated',
]);
