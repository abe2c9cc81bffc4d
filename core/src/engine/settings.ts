import type { Localized, SeveritySetting } from '../rule/rule.js';

export type Locale = 'zh' | 'en';

/** Resolved settings: every rule and every option has a value. */
export interface Settings {
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly locale: Locale;
  /** Words a finding must not touch. */
  readonly terms: readonly string[];
  /** What to fill in for a placeholder, by its text (**区 → …). */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** A setting that could not be used; the rest still applies. `path` leads to it in its layer. */
export interface SettingsProblem {
  /** Index of the layer, in the order given. */
  readonly layer: number;
  readonly path: readonly string[];
  readonly message: Localized;
}
