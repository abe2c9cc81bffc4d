// Runs inside a page beside an editor: shows what it is sent, and says which place was chosen.
import type { FromView, ToView } from '../../server/src/protocol.js';
import { fitWidth } from './fit-width.js';
import { keepPlace } from './keep-place.js';
import { LineFocus } from './line-focus.js';
import { ReadAloud } from './read-aloud.js';
import { replaceContent } from './replace-content.js';
import { revealLine } from './reveal-line.js';

/** What VS Code gives to a page. */
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
  const focusAgain = lines.rest();
  keepPlace(content, () => {
    if (replaceContent(content, data.html)) reader.stop();
  });
  focusAgain();
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
