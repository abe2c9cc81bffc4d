/** The whole public face of the analysis. Nothing outside `core` imports any other file of it. */
export type { Span } from './text/span.js';
export { applyEdits, type TextEdit } from './text/text-edit.js';
export { FULL_WIDTH_MARKS } from './text/full-width.js';
export { createLineMap, type LineMap, type Position } from './text/line-map.js';
export type * from './document/document.js';
export {
  createParseCache,
  parseDocument,
  type ParseCache,
  type ParseOptions,
} from './document/parse.js';
export type { Localized, Rule, RuleMeta, Severity, SeveritySetting } from './rule/rule.js';
export {
  EMPTY_LEXICON,
  type ConfusableWord,
  type FixedExpression,
  type Lexicon,
  type OutdatedForm,
  type OutdatedTerm,
  type Cliche,
  type ClicheKind,
  type MissingSubstance,
  type ReferenceKind,
} from './rule/lexicon.js';
export { rules } from './rules/index.js';
export { analyze, type Analysis, type Diagnostic, type DiagnosticFix } from './engine/analyze.js';
export { createAnalysisCache, type AnalysisCache, type RuleFailure } from './engine/run-rules.js';
export { collectFixes } from './engine/apply-fixes.js';
export type { Locale, Settings, SettingsProblem } from './engine/settings.js';
export {
  defaultSettings,
  resolveSettings,
  type ResolvedSettings,
  type SettingsLayer,
} from './engine/settings.js';
export { withLexicon } from './engine/own-phrases.js';
export { settingsFromEditor } from './engine/editor-settings.js';
export {
  CONFIGURATION_FILE,
  findConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ReadText,
} from './engine/configuration.js';
export { outline, type OutlineItem } from './features/outline.js';
export { looksOfficial } from './features/official-text.js';
export { complete, type CompletionCandidate } from './features/complete.js';
export { browseSnippets } from './features/browse-snippets.js';
export { hasTypedLetters } from './features/typed-text.js';
export {
  findGhost,
  listOffers,
  listUnaskedOffers,
  type Offer,
  type OfferSources,
} from './features/offers.js';
export type {
  Snippet,
  SnippetHit,
  SnippetOrigin,
  SnippetSearch,
  SnippetSource,
} from './features/snippet-search.js';
export { continueText, type Continuation, type ContinuationSource } from './features/continue.js';
export { encodePhrases, type Phrase } from './phrases/phrase-code.js';
export { createPhraseTable, type PhraseTable } from './phrases/phrase-table.js';
export { isSnippetRole, SNIPPET_ROLES, type SnippetRole } from './features/snippet-roles.js';
export { toPlainText, toSnippets, toSnippetText } from './features/snippets.js';
export {
  restructure,
  type Restructuring,
  type RestructuringResult,
} from './features/restructure.js';
export { foldingSpans, type FoldingSpan } from './features/folding.js';
export { selectionRanges } from './features/selection-ranges.js';
export { siblingHighlights } from './features/sibling-highlights.js';
export { countHints, type CountHint } from './features/count-hints.js';
export { nextOrdinals, type NextOrdinal } from './features/next-ordinal.js';
export {
  findOpenPlaces,
  PLACEHOLDER_RULES,
  type OpenGroup,
  type OpenPlace,
} from './features/open-places.js';
export { MISSING_NAMES, type MissingKind, type Opening } from './features/openings.js';
export type { Proposal } from './features/proposals.js';
export { fillPlaces, type FillAnswer, type Filling } from './features/fill-places.js';
export { rememberPlaceholders } from './features/remember-placeholders.js';
export { judgeDelivery, type Delivery } from './features/delivery.js';
export { phraseDate, type DatePhrase } from './features/document-date.js';
export { DEFAULT_SPEECH_RATE } from './features/speech-length.js';
export {
  phraseFigures,
  phraseHollowness,
  phrasePlaceholders,
  readFigures,
  readParagraphFigures,
  type DraftFigures,
  type Figures,
  type ParagraphFigures,
  type SectionFigures,
  type SpeechFigures,
} from './features/draft-figures.js';
export { hoverCards, type HoverCard } from './features/hover.js';
export { sloganHighlights } from './features/slogan-places.js';
export { topSlogans, type UsedSlogan } from './features/top-slogans.js';
