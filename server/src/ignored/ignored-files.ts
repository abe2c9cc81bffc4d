import { type Ignored, NOTHING_IGNORED } from '../../../core/src/index.js';

/** The ignored findings that apply to one document, and its path as written in the entries. */
export interface DocumentIgnored {
  readonly ignored: Ignored;
  readonly file: string;
}

export const NOTHING_IGNORED_HERE: DocumentIgnored = { ignored: NOTHING_IGNORED, file: '' };

/** Stores ignored findings of documents that are files. */
export interface IgnoredFiles {
  /** `undefined` for a document that is not a file. Never throws. */
  find(uri: string): DocumentIgnored | undefined;
  /**
   * Applies a change to the entries and writes them; `folders`: uris of the workspace folders.
   * @returns the path of the written file relative to the folder it applies to; `undefined` if it could not be written
   */
  change(
    uri: string,
    folders: readonly string[],
    change: (before: DocumentIgnored) => Ignored,
  ): Promise<string | undefined>;
}

/** For a host without files: entries are kept in memory only. */
export const NO_IGNORED_FILES: IgnoredFiles = {
  find: () => undefined,
  change: () => Promise.resolve(undefined),
};
