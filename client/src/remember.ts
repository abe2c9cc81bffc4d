import { Uri, window, workspace, type TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  REMEMBER_REQUEST,
  type RememberEdits,
  type RememberParams,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';
import { editSettingsFile, newSettingsFileFor } from './settings-file.js';

/**
 * Offers to keep answers for other drafts in the settings file that applies, or a new one beside the work. Not in a
 * workspace that is not trusted, and not where there is no folder to keep them in.
 */
export async function offerToRemember(
  client: LanguageClient,
  draft: TextDocument,
  values: Readonly<Record<string, string>>,
  configuration: string | null,
): Promise<void> {
  const file = configuration === null ? newSettingsFileFor(draft) : Uri.parse(configuration);
  const pairs = Object.entries(values).map(([name, value]) => `${name} → ${value}`);
  if (!file || pairs.length === 0 || !workspace.isTrusted) return;

  const messages = currentMessages();
  const { remember } = messages;
  const offer = messages.offerToRemember(pairs.slice(0, MOST_EXAMPLES), pairs.length);
  const answer = await window.showInformationMessage(offer, remember);
  if (answer !== remember) return;
  const name = workspace.asRelativePath(file);
  const isWritten = await editSettingsFile(file, (text) => {
    const params: RememberParams = { text, values };
    return client.sendRequest<RememberEdits | null>(REMEMBER_REQUEST, params);
  });
  if (isWritten) window.setStatusBarMessage(messages.remembered(name), SHOWN_MS);
  else void window.showWarningMessage(messages.notRemembered(name));
}

/** How many a message has room for. */
const MOST_EXAMPLES = 4;
const SHOWN_MS = 10_000;
