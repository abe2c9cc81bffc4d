import type { Locale, Severity } from '../../../core/src/index.js';

/** What `biganzi check` was told. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'gnu';
  readonly failOn: Severity;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly locale: Locale | undefined;
  /** The documents' date: 2026, 2026-03 or 2026-03-04. */
  readonly date: string | undefined;
  readonly color: boolean;
  readonly perRule: number;
  /** Say of each draft in a sentence whether it may leave the house, and nothing else. */
  readonly gate: boolean;
  /** Folders of older drafts; long sentences that stand there word for word are hints. */
  readonly archive: readonly string[];
}
