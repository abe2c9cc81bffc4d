import type { Lexicon, Strictness } from '../lexicon/types.js';
import type { Localized } from '../rule/localized.js';
import type { SeveritySetting } from '../rule/rule.js';

/** The language of messages. */
export type Locale = 'zh' | 'en';

/** Resolved settings: every rule and every option has a value. */
export interface Settings {
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly locale: Locale;
  /** Allowed words: findings that touch one are not reported. */
  readonly terms: readonly string[];
  /** The user's clichés in addition to those of the lexicon; a gap is written …. */
  readonly cliches: readonly string[];
  /** The office's formulations in addition to those of the lexicon; members are joined by 、. */
  readonly fixedExpressions?: readonly string[];
  /** How strictly hollow paragraphs and sentences are reported. */
  readonly strictness: Strictness;
  /** Answers for placeholders, by the placeholder's text (**区 → …). */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The data that rules use; programs pass the shipped lexicon. */
  readonly lexicon: Lexicon;
}

/** An unvalidated value in the form of `.biganzirc.json`. */
export type SettingsLayer = unknown;

/** A setting that is invalid; the others still apply. `path` is its path in the layer. */
export interface SettingsProblem {
  /** The index of the layer in the given order. */
  readonly layer: number;
  readonly path: readonly string[];
  /** Whether the name at the end of the path is invalid, or its value. */
  readonly at: 'key' | 'value';
  readonly message: Localized;
}
