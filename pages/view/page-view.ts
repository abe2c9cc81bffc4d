// Runs inside a page beside an editor: shows the content it receives, and reports which place was clicked.
import type { FromView, ToView } from '../../server/src/protocol.js';
import { fitWidth } from './fit-width.js';
import { preserveViewState } from './preserve-view-state.js';
import { LineFocus } from './line-focus.js';
import { ReadAloud } from './read-aloud.js';
import { replaceContent } from './replace-content.js';
import { revealLine } from './reveal-line.js';

/** The API of VS Code inside a webview. */
declare function acquireVsCodeApi(): { postMessage(message: FromView): void };

const host = acquireVsCodeApi();
const content = document.body;
const reader = new ReadAloud(content);
const lines = new LineFocus(content);

addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  if (data.kind === 'reveal') {
    revealLine(content, data.line);
    return;
  }
  const restoreFocus = lines.clearTabStops();
  preserveViewState(content, () => {
    if (replaceContent(content, data.html)) reader.stop();
  });
  restoreFocus();
  fitWidth(content);
});

addEventListener('resize', () => fitWidth(content));

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const range = target.closest('[data-go]')?.getAttribute('data-go');
  if (range) host.postMessage({ kind: 'go', range });
  if (target.closest('[data-do="read"]')) void reader.toggle();
  if (target.closest('[data-do="profile"]')) host.postMessage({ kind: 'profile' });
  if (target.closest('[data-do="save"]')) host.postMessage({ kind: 'save' });
});

fitWidth(content);
host.postMessage({ kind: 'ready' });
