import { type Ignored, NOTHING_IGNORED } from '../../../core/src/index.js';
import { type DocumentIgnored, type IgnoredFiles } from './ignored-files.js';

/** Ignored findings of open documents: stored in a file for documents that are files, else in memory. */
export class IgnoredStore {
  readonly #files: IgnoredFiles;
  readonly #inMemory = new Map<string, Ignored>();

  constructor(files: IgnoredFiles) {
    this.#files = files;
  }

  of(uri: string): DocumentIgnored {
    return (
      this.#files.find(uri) ?? { ignored: this.#inMemory.get(uri) ?? NOTHING_IGNORED, file: uri }
    );
  }

  /**
   * Changes the entries that apply to a document.
   * @returns whether they were stored, and the file they were written to; `file` is `undefined` if stored in memory
   */
  async change(
    uri: string,
    folders: readonly string[],
    change: (before: DocumentIgnored) => Ignored,
  ): Promise<{ readonly isKept: boolean; readonly file: string | undefined }> {
    if (this.#files.find(uri)) {
      const file = await this.#files.change(uri, folders, change);
      return { isKept: file !== undefined, file };
    }
    this.#inMemory.set(uri, change(this.of(uri)));
    return { isKept: true, file: undefined };
  }
}
