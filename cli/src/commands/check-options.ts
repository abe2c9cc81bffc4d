import type { Locale, Severity } from '../../../core/src/index.js';

/** The options of `biganzi check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'gnu';
  readonly failOn: Severity;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly locale: Locale | undefined;
  /** The documents' date: 2026, 2026-03 or 2026-03-04. */
  readonly date: string | undefined;
  readonly color: boolean;
  /** How many findings of one rule are shown per file. */
  readonly perRule: number;
  /** Print only one sentence per draft: whether it is ready for delivery. */
  readonly gate: boolean;
  /** Folders of older drafts; a long sentence copied word for word from one of them is reported as a hint. */
  readonly archive: readonly string[];
}
