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

/** How much a finding weighs, lightest first. */
export type Severity = 'hint' | 'information' | 'warning' | 'error';
/** What a user may set for a rule: a severity, or not to run it. */
export type SeveritySetting = Severity | 'off';

/** One way to mend a finding. Its edits do not overlap and are applied as one step. */
export interface Fix {
  readonly title: Localized;
  /** A function where they may be many: it is called when somebody asks for them, and is pure. */
  readonly edits: readonly TextEdit[] | (() => readonly TextEdit[]);
  /** Safe: right in every reading, so that it may be applied without asking. */
  readonly safe: boolean;
}

/** The edits of a fix, built where they are described by a function; spans as the rule gave them. */
export function editsOf({ edits }: Pick<Fix, 'edits'>): readonly TextEdit[] {
  return typeof edits === 'function' ? edits() : edits;
}

/** Another place that explains a finding. */
export interface RelatedSpot {
  readonly span: Span;
  readonly message: Localized;
}

/** What a rule reports: a place, a sentence, and ways to mend it, best first. */
export interface Finding {
  readonly span: Span;
  readonly message: Localized;
  /** Where this case weighs other than the rule in general; never stronger than the user's setting. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedSpot[];
  /** The text of the span should go; editors show it faded. */
  readonly unnecessary?: true;
}

/** The sections of the settings page and of the list of rules. */
export type RuleCategory =
  'structure' | 'leftovers' | 'timeliness' | 'cliches' | 'wording' | 'marks';

/** What a rule's findings are to the features that treat several rules alike. */
export type RuleTag =
  | 'placeholder' // a place to fill in
  | 'boilerplate' // came along from elsewhere and should go; no other rule reports anything inside it
  | 'litter' // what is copied along from Word and web pages, and is mended without a word being lost
  | 'vague'; // too little is said: what is missing is the writer's to answer

/** Everything that is said of a rule outside its check; settings, pages and schema are made from it. */
export interface RuleMeta<O extends OptionDeclarations = OptionDeclarations> {
  readonly id: string;
  readonly title: Localized;
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  /** A clause of a standard that was read, or 惯例. */
  readonly basis: string;
  /** The best any of its fixes can be. */
  readonly fix: 'safe' | 'unsafe' | 'none';
  readonly options: O;
  readonly tags?: readonly RuleTag[];
  /** Rules whose findings cover those of this one: where both are on and touch, only the other's is reported. */
  readonly yieldsTo?: readonly string[];
  /** Whether an error or warning of the rule keeps a draft from delivery; by default where its category does. */
  readonly blocksDelivery?: boolean;
}

/** Reads the whole document: tree, series, counts. Runs again after every edit, over summaries. */
export interface DocumentRule<O extends OptionDeclarations = OptionDeclarations> {
  readonly meta: RuleMeta<O>;
  readonly reads: 'document';
  check(document: OfficialDocument, options: OptionValues<O>, lexicon: Lexicon): Iterable<Finding>;
}

/** What a rule may know of a speech beyond its text. */
export interface SpeechContext {
  /** The date the speech is written for, where it or its document says. */
  readonly date: DocumentDate | undefined;
  /** The caller's today; core has no clock. */
  readonly today: CalendarDate | undefined;
}

/**
 * Reads one speech and nothing else; its findings are cached as long as the speech and its context are unchanged. Spans
 * are relative to `speech.text`.
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
 * Reads one paragraph and nothing else; its findings are cached with the paragraph's text.
 * Spans are relative to `paragraph.text`.
 */
export interface ParagraphRule<O extends OptionDeclarations = OptionDeclarations> {
  readonly meta: RuleMeta<O>;
  readonly reads: 'paragraph';
  /** Whether the paragraph can have a finding at all: a look at its facts, for most paragraphs say no. */
  readonly concerns?: (paragraph: ParagraphFacts, lexicon: Lexicon) => boolean;
  check(paragraph: ParagraphFacts, options: OptionValues<O>, lexicon: Lexicon): Iterable<Finding>;
}

/** Whether the findings of the rule are of this kind. */
export function hasTag({ meta }: Pick<Rule, 'meta'>, tag: RuleTag): boolean {
  return meta.tags?.includes(tag) ?? false;
}

/** One thing that is checked, whichever of the two it reads. */
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
