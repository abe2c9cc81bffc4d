import { window } from 'vscode';

/** Shows what has been done in the status bar for ten seconds. */
export function showBriefly(message: string): void {
  window.setStatusBarMessage(message, SHOWN_MS);
}

const SHOWN_MS = 10_000;
