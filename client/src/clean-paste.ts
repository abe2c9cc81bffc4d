import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CLEAN_PASTED_REQUEST, type CleanPastedParams } from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';

/** API of VS Code since 1.97, newer than the types we compile with. */
interface PasteApi {
  readonly DocumentPasteEdit: new (text: string, title: string, kind: object) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: {
    readonly Empty: { append(...parts: readonly string[]): object };
    readonly Text: object;
  };
  readonly languages: {
    readonly registerDocumentPasteEditProvider?: (
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: object,
    ) => vscode.Disposable;
  };
}

interface PasteEdit {
  yieldTo?: readonly object[];
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
  ): Promise<readonly PasteEdit[]>;
}

/**
 * 清理粘贴内容: a paste option offered if the pasted text has look-alikes, invisible characters, soft breaks or web residue.
 * The default is to paste the text unchanged.
 */
export function offerCleanPaste(client: LanguageClient): vscode.Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, languages } =
    vscode as unknown as PasteApi; // see above
  const register = languages.registerDocumentPasteEditProvider;
  if (!register) return new vscode.Disposable(() => undefined);
  const kind = DocumentDropOrPasteEditKind.Empty.append('text', 'biganzi', 'clean');
  return register(
    { language: 'gongwen' },
    {
      async provideDocumentPasteEdits(document, _ranges, transfer) {
        const text = await transfer.get('text/plain')?.asString();
        if (text === undefined || text === '') return [];
        const params: Omit<CleanPastedParams, 'uri'> = { text };
        const cleaned = await askQuietly<string>(client, CLEAN_PASTED_REQUEST, document, params);
        if (cleaned === undefined) return [];
        const edit = new DocumentPasteEdit(cleaned, currentMessages().cleanPasted, kind);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { pasteMimeTypes: ['text/plain'], providedPasteEditKinds: [kind] },
  );
}
