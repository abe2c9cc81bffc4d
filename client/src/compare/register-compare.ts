import { commands, type Disposable, type Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { COMPARE_REQUEST, type ComparedDraft } from '../../../server/src/protocol.js';
import { askServer } from '../ask-server.js';
import type { CompareHost } from './compare-drafts.js';

/** Registers 对比旧稿. Its program is loaded on the first use. */
export function registerCompare(client: LanguageClient): Disposable {
  const host: CompareHost = {
    ask: (document, old) =>
      askServer<ComparedDraft>(client, COMPARE_REQUEST, document, {
        ...{ old: old.getText(), kind: old.languageId === 'markdown' ? 'markdown' : 'plain' },
      }),
    log: (sentence, error) => {
      client.error(sentence, error, false);
    },
  };
  return commands.registerCommand('biganzi.compareDrafts', async (old?: Uri) => {
    const { compareWithOld } = await import('./compare-drafts.js');
    await compareWithOld(host, old);
  });
}
