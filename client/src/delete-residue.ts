import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DELETE_RESIDUE_REQUEST } from '../../server/src/protocol.js';
import { askServer, currentMessages } from './ask-server.js';

/** Deletes all that came along from a web page, in one step. */
export async function deleteResidue(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const deleted = await askServer<number>(client, DELETE_RESIDUE_REQUEST, document);
  if (deleted !== undefined) {
    void window.showInformationMessage(currentMessages().residueDeleted(deleted));
  }
}
