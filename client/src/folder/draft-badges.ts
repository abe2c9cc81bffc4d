import {
  EventEmitter,
  FileDecoration,
  type FileDecorationProvider,
  ThemeColor,
  type Uri,
} from 'vscode';
import type { CheckedFiles } from './checked-files.js';

/** Badges in the explorer for drafts whose verdict is “not ready”. */
export class DraftBadges implements FileDecorationProvider {
  readonly #checked: CheckedFiles;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChangeFileDecorations = this.#changed.event;

  constructor(checked: CheckedFiles) {
    this.#checked = checked;
    checked.onDidChange((file) => {
      this.#changed.fire(file);
    });
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    const verdict = this.#checked.verdictOf(uri);
    if (!verdict || verdict.ready) return undefined;
    return new FileDecoration(BADGE, verdict.sentence, COLOR);
  }
}

/** 改 (change): the draft has to be changed. */
const BADGE = '改';
const COLOR = new ThemeColor('list.warningForeground');
