/** The public interface of the analysis: no file outside `core` imports any other file of it. */
export { largest, smallest } from './text/extremes.js';
export type { Span } from './text/span.js';
export { applyEdits, type TextEdit } from './text/text-edit.js';
export { FULL_WIDTH_MARKS } from './text/full-width.js';
export { PROVINCE_NAMES } from './text/provinces.js';
export { addToList } from './text/list-map.js';
export { createLineMap, type LineMap, type Position } from './text/line-map.js';
export type * from './document/model/document.js';
export { speechesOf } from './document/speech/placed-speech.js';
export {
  createParseCache,
  parseDocument,
  type ParseCache,
  type ParseOptions,
} from './document/parse.js';
export {
  hasTag,
  type Localized,
  type Rule,
  type RuleMeta,
  type RuleTag,
  type Severity,
  type SeveritySetting,
} from './rule/rule.js';
export { rulesTagged } from './rules/tagged.js';
export {
  EMPTY_LEXICON,
  type ConfusableWord,
  type FixedExpression,
  type Lexicon,
  type TableKeeper,
  type OutdatedForm,
  type OutdatedTerm,
  type ClauseWords,
  type Cliche,
  type ClicheKind,
  type ConcreteWords,
  type MissingSubstance,
  type ReferenceKind,
  type HollownessModel,
  type RepeatExemption,
  type SettledChain,
  type HollowThresholds,
  type Strictness,
} from './lexicon/types.js';
export { readClauseFigures, type ClauseFigures } from './cliches/features/clause-figures.js';
export {
  createWordingTable,
  type PairsByNumber,
  type WordingTable,
} from './cliches/features/wording.js';
export { readCliches } from './cliches/lexicon/cliche-hits.js';
export { findChains } from './cliches/features/four-character-chains.js';
export { readSubstance } from './cliches/features/substance.js';
export { contextOf, toVector, VECTOR_NAMES } from './cliches/model/clause-vector.js';
export { isWithoutFacts } from './cliches/model/hollow-clauses.js';
export { isBareFact } from './cliches/model/hollowness.js';
export { readSentences } from './sentences/segmentation.js';
export { rules } from './rules/index.js';
export { analyze, analyzeBySteps, type Analysis, type Diagnostic } from './engine/analyze.js';
export { finishSteps } from './engine/steps.js';
export type { DiagnosticFix } from './engine/diagnostic-fix.js';
export { queryStatistics, type QueryStatistics } from './engine/queries.js';
export { createAnalysisCache, type AnalysisCache, type RuleFailure } from './engine/run-rules.js';
export { cleanPasted } from './features/cleaning/clean-pasted.js';
export { collectFixes, MOST_FIX_ROUNDS } from './engine/apply-fixes.js';
export type { Locale, Settings, SettingsProblem } from './settings/settings.js';
export {
  defaultSettings,
  resolveSettings,
  type ResolvedSettings,
  type SettingsLayer,
} from './settings/settings.js';
export { withLexicon } from './lexicon/own-cliches.js';
export { settingsFromEditor } from './settings/editor-settings.js';
export {
  CONFIGURATION_FILE,
  findConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationScope,
  type ReadText,
  type RefusedFile,
  type SettingsReader,
} from './settings/configuration.js';
export type { JsonChild, JsonNode, JsonReading, ReadJson } from './text/json-places.js';
export {
  dropIgnored,
  hashPlace,
  IGNORED_FILE,
  NOTHING_IGNORED,
  parseIgnored,
  writeIgnored,
  type Ignored,
  type IgnoredPlace,
  type IgnoredRule,
} from './settings/ignored.js';
export { outline, type OutlineItem } from './features/navigation/outline.js';
export { looksOfficial } from './features/readiness/official-text.js';
export { complete, type CompletionCandidate } from './features/completion/complete.js';
export { browseSnippets } from './features/completion/browse-snippets.js';
export { hasTypedLetters, toNarrowLetters } from './features/completion/typed-text.js';
export {
  findGhost,
  listOffers,
  listUnaskedOffers,
  type Offer,
  type OfferSources,
} from './features/completion/offers.js';
export type {
  Snippet,
  SnippetHit,
  SnippetOrigin,
  SnippetSearch,
  SnippetSource,
} from './features/completion/snippet-search.js';
export {
  continueText,
  type Continuation,
  type ContinuationSource,
} from './features/completion/continue.js';
export { encodePhrases, type Phrase } from './continuation/phrase-code.js';
export { createPhraseTable, type PhraseTable } from './continuation/phrase-table.js';
export {
  isSnippetRole,
  SNIPPET_ROLES,
  type SnippetRole,
} from './features/completion/snippet-roles.js';
export { toPlainText, toSnippets, toSnippetText } from './features/completion/snippets.js';
export {
  restructure,
  type Restructuring,
  type RestructuringResult,
} from './features/navigation/restructure.js';
export { foldingSpans, type FoldingSpan } from './features/navigation/folding.js';
export { selectionRanges } from './features/navigation/selection-ranges.js';
export { siblingHighlights } from './features/navigation/sibling-highlights.js';
export { countHints, type CountHint } from './features/navigation/count-hints.js';
export { nextOrdinals, type NextOrdinal } from './features/completion/next-ordinal.js';
export { findOpenPlaces, type OpenGroup, type OpenPlace } from './features/fill-in/open-places.js';
export { MISSING_NAMES, type MissingKind, type Opening } from './features/fill-in/openings.js';
export type { Proposal } from './features/fill-in/proposals.js';
export { fillPlaces, type FillAnswer, type Filling } from './features/fill-in/fill-places.js';
export { allowInConfiguration, setInConfiguration } from './settings/edit-configuration.js';
export { judgeDelivery, type Delivery, type GateContext } from './features/readiness/delivery.js';
export { addStaleYears } from './features/readiness/gate-findings.js';
export { phraseDate, type DatePhrase } from './features/fill-in/document-date.js';
export { DEFAULT_SPEECH_RATE } from './features/statistics/speech-length.js';
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
} from './features/statistics/draft-figures.js';
export { hoverCards, type HoverCard } from './features/hover/hover.js';
export { clicheHighlights } from './features/navigation/cliche-places.js';
export { topCliches, type UsedCliche } from './features/statistics/top-cliches.js';
export {
  isBeyondUsual,
  readHealthReport,
  type HealthReport,
  type ReportCliche,
  type ReportSource,
} from './features/report/health-report.js';
export { compareDrafts, type DraftComparison } from './features/compare/compare-drafts.js';
export {
  COMPARISON_GROUPS,
  phraseComparison,
  type ComparisonGroup,
  type ComparisonItem,
  type PhrasedComparison,
} from './features/compare/phrase-comparison.js';
export type { SectionChange, SectionPlace } from './features/compare/section-changes.js';
export type { ReportSection } from './features/report/report-sections.js';
export type { RuleFindings } from './features/report/rule-findings.js';
export { excerptAround } from './features/navigation/excerpt.js';
export {
  findReuse,
  REUSE_ID,
  REUSE_TITLE,
  type Reuse,
  type ReuseSource,
} from './features/reuse/find-reuse.js';
export { phrasePlace, phraseReuse, type ReuseHint } from './features/reuse/phrase-reuse.js';
export { readReusable } from './features/reuse/reusable-sentences.js';
export { createReuseIndex, ROW, type ReuseIndex } from './features/reuse/reuse-index.js';
