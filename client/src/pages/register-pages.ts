import { commands, Disposable, type TextDocument, type Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type DraftPage, PAGE_REQUEST, type PageKind } from '../../../server/src/protocol.js';
import { askQuietly, askServer } from '../ask-server.js';
import { onDraftChange } from '../draft-change.js';
import type { PageHost, PagePanel } from './page-panel.js';

/** Registers 体检报告 and 版面预览, pages beside the editor. Their program is loaded when the first one is opened. */
export function registerPages(client: LanguageClient, extension: Uri): Disposable {
  const panels = new Map<PageKind, PagePanel>();
  return Disposable.from(
    commands.registerCommand('biganzi.showReport', () => show('report')),
    commands.registerCommand('biganzi.showPreview', () => show('preview')),
    new Disposable(() => panels.forEach((panel) => panel.dispose())),
  );

  async function show(kind: PageKind): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    // Shows a message if the text is not a draft.
    const page = await askServer<DraftPage>(client, PAGE_REQUEST, document, asked(kind, 'view'));
    if (!page) return;
    const { PagePanel } = await import('./page-panel.js');
    const known = panels.get(kind);
    if (known) known.show(document);
    else panels.set(kind, new PagePanel(hostOf(kind), document, page));
  }

  function hostOf(kind: PageKind): PageHost {
    return {
      ...{ kind, extension },
      make: async (document: TextDocument, form, layout) => {
        const profile = await layout.read();
        const params = { ...asked(kind, form), ...(profile && { profile }) };
        return askQuietly<DraftPage>(client, PAGE_REQUEST, document, params);
      },
      onChange: (update) => onDraftChange(client, update),
      onClose: () => panels.delete(kind),
    };
  }
}

function asked(page: PageKind, form: 'view' | 'file') {
  return { page, form };
}
