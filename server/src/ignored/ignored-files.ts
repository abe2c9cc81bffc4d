import { type Ignored, NOTHING_IGNORED } from '../../../core/src/index.js';

/** What is ignored in one document, and its path as the entries have it. */
export interface DocumentIgnored {
  readonly ignored: Ignored;
  readonly file: string;
}

export const NOTHING_IGNORED_HERE: DocumentIgnored = { ignored: NOTHING_IGNORED, file: '' };

/** Where ignored findings are kept for documents that are files. */
export interface IgnoredFiles {
  /** `undefined` for a document that is no file. Never throws. */
  find(uri: string): DocumentIgnored | undefined;
  /**
   * Keeps what a change makes of the entries; `folders`: uris of the workspace. Returns the path of the file relative to
   * the folder that it is about, or `undefined` where nothing could be kept.
   */
  change(
    uri: string,
    folders: readonly string[],
    change: (before: DocumentIgnored) => Ignored,
  ): Promise<string | undefined>;
}

/** For a host without files: all is kept in memory. */
export const NO_IGNORED_FILES: IgnoredFiles = {
  find: () => undefined,
  change: () => Promise.resolve(undefined),
};
