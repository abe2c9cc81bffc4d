import { env, type TextDocument, window, workspace } from 'vscode';
import type { DraftPage, PageKind } from '../../../server/src/protocol.js';
import { besideDraft } from '../draft-uris.js';
import { pageMessages } from './page-messages.js';

/** Asks for a file and writes the page as a standalone HTML file. */
export async function savePage(
  document: TextDocument,
  kind: PageKind,
  make: () => Promise<DraftPage | undefined>,
): Promise<void> {
  const messages = pageMessages();
  // 讲话.gongwen → 讲话.report.html
  const defaultUri = besideDraft(document.uri, `.${kind}.html`);
  const target = await window.showSaveDialog({
    title: messages.saveTitle,
    ...(defaultUri && { defaultUri }),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  const page = await make();
  if (!page) {
    void window.showWarningMessage(messages.notMade);
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
  const name = target.path.split('/').pop() ?? '';
  const answer = await window.showInformationMessage(messages.saved(name), messages.open);
  if (answer === messages.open) await env.openExternal(target);
}
