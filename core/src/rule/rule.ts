import type {
  CalendarDate,
  DocumentDate,
  OfficialDocument,
  ParagraphFacts,
  SpeechText,
} from '../document/model/document.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';
import type { Lexicon } from '../lexicon/types.js';
import type { OptionDeclarations, OptionValues } from './options.js';
import type { Localized } from './localized.js';

export type { Localized } from './localized.js';

/** How serious a finding is, least serious first. */
export type Severity = 'hint' | 'information' | 'warning' | 'error';
/** What a user may set for a rule: a severity, or `off` so that it is not run. */
export type SeveritySetting = Severity | 'off';

/** One way to correct a finding. Its edits do not overlap and are applied as one step. */
export interface Fix {
  readonly title: Localized;
  /** A pure function where they may be many: it is called when the edits are first read. */
  readonly edits: readonly TextEdit[] | (() => readonly TextEdit[]);
  /** Whether the fix is right however the text is meant, so that it may be applied without asking. */
  readonly safe: boolean;
}

/** The edits of a fix; calls the function where they are given as one. Spans are those of the rule, not moved. */
export function editsOf({ edits }: Pick<Fix, 'edits'>): readonly TextEdit[] {
  return typeof edits === 'function' ? edits() : edits;
}

/** Another span that explains a finding, with a message. */
export interface RelatedSpot {
  readonly span: Span;
  readonly message: Localized;
}

/** What a rule reports: a span, a message, and fixes, best first. Spans are relative to what the rule reads. */
export interface Finding {
  readonly span: Span;
  readonly message: Localized;
  /** The severity of this finding where it is lower than the rule's; a higher one than the user's setting has no effect. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedSpot[];
  /** The text of the span should be deleted; editors show it faded. */
  readonly unnecessary?: true;
}

/** The sections of the settings page and of the list of rules. */
export type RuleCategory =
  'structure' | 'leftovers' | 'timeliness' | 'cliches' | 'wording' | 'marks';

/** What kind of findings a rule makes, for features that treat several rules alike. */
export type RuleTag =
  | 'placeholder' // a place to fill in
  | 'boilerplate' // text left over from a web page or tool that should be deleted; nothing else is reported inside it
  | 'litter' // characters copied from Word and web pages; the fix loses no word
  | 'vague'; // too little content: only the writer knows what is missing

/** The facts of a rule; settings, documentation pages and the schema are generated from them. */
export interface RuleMeta<O extends OptionDeclarations = OptionDeclarations> {
  readonly id: string;
  readonly title: Localized;
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  /** The clause of a standard that the rule enforces, or 惯例 (custom). */
  readonly basis: string;
  /** `safe` where any of its fixes is safe, `unsafe` where it has only others. */
  readonly fix: 'safe' | 'unsafe' | 'none';
  readonly options: O;
  readonly tags?: readonly RuleTag[];
  /** Ids of rules that take precedence: where a finding of theirs overlaps one of this rule, only theirs is reported. */
  readonly yieldsTo?: readonly string[];
  /** Whether an error or warning of the rule blocks delivery of a draft; by default its category decides. */
  readonly blocksDelivery?: boolean;
}

/**
 * A rule that reads the whole document; spans are document offsets. It runs again after every edit, so that it must read
 * summaries and not search the text.
 */
export interface DocumentRule<O extends OptionDeclarations = OptionDeclarations> {
  readonly meta: RuleMeta<O>;
  readonly reads: 'document';
  check(document: OfficialDocument, options: OptionValues<O>, lexicon: Lexicon): Iterable<Finding>;
}

/** What a speech rule receives beside the speech. */
export interface SpeechContext {
  /** The date the speech is written for, if the speech or its document gives one. */
  readonly date: DocumentDate | undefined;
  /** The caller's current date; core has no clock. */
  readonly today: CalendarDate | undefined;
}

/**
 * A rule that reads one speech and nothing else; its findings are cached as long as the speech and its context are
 * unchanged. Spans are relative to `speech.text`.
 */
export interface SpeechRule<O extends OptionDeclarations = OptionDeclarations> {
  readonly meta: RuleMeta<O>;
  readonly reads: 'speech';
  check(
    speech: SpeechText,
    options: OptionValues<O>,
    lexicon: Lexicon,
    context: SpeechContext,
  ): Iterable<Finding>;
}

/**
 * A rule that reads one paragraph and nothing else; its findings are cached with the paragraph's text.
 * Spans are relative to `paragraph.text`.
 */
export interface ParagraphRule<O extends OptionDeclarations = OptionDeclarations> {
  readonly meta: RuleMeta<O>;
  readonly reads: 'paragraph';
  /** A cheap test of the facts: `check` is not called for paragraphs where it is false, which are most of them. */
  readonly concerns?: (paragraph: ParagraphFacts, lexicon: Lexicon) => boolean;
  check(paragraph: ParagraphFacts, options: OptionValues<O>, lexicon: Lexicon): Iterable<Finding>;
}

/** Whether the rule declares the tag. */
export function hasTag({ meta }: Pick<Rule, 'meta'>, tag: RuleTag): boolean {
  return meta.tags?.includes(tag) ?? false;
}

/** One thing that is checked; `reads` tells whether `check` gets a document, a speech or a paragraph. */
export type Rule = DocumentRule | SpeechRule | ParagraphRule;

/** Declares a rule that reads the document; infers the type of its options from `meta`. */
export function defineRule<const O extends OptionDeclarations>(
  rule: Omit<DocumentRule<O>, 'reads'>,
): DocumentRule<O> {
  return { ...rule, reads: 'document' };
}

/** Declares a rule that reads single paragraphs; infers the type of its options from `meta`. */
export function defineParagraphRule<const O extends OptionDeclarations>(
  rule: Omit<ParagraphRule<O>, 'reads'>,
): ParagraphRule<O> {
  return { ...rule, reads: 'paragraph' };
}

/** Declares a rule that reads single speeches; infers the type of its options from `meta`. */
export function defineSpeechRule<const O extends OptionDeclarations>(
  rule: Omit<SpeechRule<O>, 'reads'>,
): SpeechRule<O> {
  return { ...rule, reads: 'speech' };
}
