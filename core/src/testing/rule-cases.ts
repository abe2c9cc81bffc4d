import type { CalendarDate, TextKind } from '../document/model/document.js';
import type { Lexicon } from '../lexicon/types.js';
import type { OptionDeclarations, OptionValues } from '../rule/options.js';
import type { DocumentRule, ParagraphRule, Severity, SpeechRule } from '../rule/rule.js';

/** A rule of any kind that declares the options `O`. */
export type RuleOf<O extends OptionDeclarations> =
  DocumentRule<O> | SpeechRule<O> | ParagraphRule<O>;

/** The table a rule is tested with. */
export interface RuleCases<O extends OptionDeclarations> {
  readonly valid: readonly (string | ValidCase<O>)[];
  readonly invalid: readonly InvalidCase<O>[];
}

/** A case; everything but the text is optional. */
export interface ValidCase<O extends OptionDeclarations> {
  /** The document, of one or several lines. */
  readonly text: string;
  /** Options away from their defaults. */
  readonly options?: Partial<OptionValues<O>>;
  readonly kind?: TextKind;
  /** The setting `biganzi.documentDate`. */
  readonly documentDate?: string;
  readonly today?: CalendarDate;
  /** The data the rule reads; by default the shipped lexicon. */
  readonly lexicon?: Lexicon;
  /** The text is a whole document: it is not repeated after another paragraph. */
  readonly whole?: true;
}

/** A text with `«…»` around each expected finding. */
export interface InvalidCase<O extends OptionDeclarations> extends ValidCase<O> {
  /** The text after the first fix of the first finding that has one, applied until none is left. */
  readonly output?: string;
  /** The Chinese message of the first finding, or of every finding in order. */
  readonly message?: string | readonly string[];
  /** The fixes of the first finding, in order: the Chinese title, or title and text after this fix alone. */
  readonly fixes?: readonly (string | { readonly title: string; readonly output: string })[];
  /** The severity of the first finding. */
  readonly severity?: Severity;
}
