import { window, type TextDocument } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { inLocale } from './locale.js';
import { messagesFor } from './messages.js';
import type { Messages } from './message-texts.js';

/**
 * Sends a request about a document without messages to the writer, for information that is shown in passing.
 * @returns `undefined` if the server is not running, does not answer, or the text is not a draft
 */
export async function askQuietly<R>(
  client: LanguageClient,
  request: string,
  document: TextDocument,
  params: object = {},
): Promise<R | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    return (await client.sendRequest<R | null>(request, { ...params, uri })) ?? undefined;
  } catch (error) {
    client.error(`${request} was not answered.`, error, false);
    return undefined;
  }
}

/** The client's messages in the language of the settings. */
export function currentMessages(): Messages {
  return messagesFor(inLocale('zh', 'en'));
}

/**
 * Sends one of the requests of `protocol.ts` about a document. Never rejects: if there is no answer, or the text is not a
 * draft, a warning is shown and the result is `undefined`.
 */
export async function askServer<R>(
  client: LanguageClient,
  request: string,
  document: TextDocument,
  params: object = {},
): Promise<R | undefined> {
  try {
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const answer = await client.sendRequest<R | null>(request, { ...params, uri });
    if (answer !== null) return answer;
    void window.showWarningMessage(currentMessages().notADraft);
  } catch (error) {
    client.error(`${request} was not answered.`, error, false);
    void window.showWarningMessage(currentMessages().notAnswered);
  }
  return undefined;
}
