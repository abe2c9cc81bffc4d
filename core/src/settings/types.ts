import type { Lexicon, Strictness } from '../lexicon/types.js';
import type { Localized } from '../rule/localized.js';
import type { SeveritySetting } from '../rule/rule.js';

/** The languages of messages. */
export type Locale = 'zh' | 'en';

/** Resolved settings: every rule and every option has a value. */
export interface Settings {
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly locale: Locale;
  /** Words a finding must not touch. */
  readonly terms: readonly string[];
  /** Clichés of one's own, besides those of the lexicon; a gap is written …. */
  readonly cliches: readonly string[];
  /** Formulations of the office, besides those of the lexicon; members are joined by 、. */
  readonly fixedExpressions?: readonly string[];
  /** How readily hollow paragraphs and sentences are reported. */
  readonly strictness: Strictness;
  /** What to fill in for a placeholder, by its text (**区 → …). */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The data rules read; a program puts in what it ships. */
  readonly lexicon: Lexicon;
}

/** A value in the shape of `.biganzirc.json`, as a user wrote it: anything may be in it. */
export type SettingsLayer = unknown;

/** A setting that could not be used; the rest still applies. `path` leads to it in its layer. */
export interface SettingsProblem {
  /** Index of the layer, in the order given. */
  readonly layer: number;
  readonly path: readonly string[];
  /** Whether the name at the end of the path is wrong, or what stands under it. */
  readonly at: 'key' | 'value';
  readonly message: Localized;
}
