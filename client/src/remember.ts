import { Uri, window, workspace, type TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  REMEMBER_REQUEST,
  type RememberEdits,
  type RememberParams,
} from '../../server/src/protocol.js';
import { currentMessages } from './ask-server.js';
import { editSettingsFile, newSettingsFileFor } from './settings-file.js';
import { showBriefly } from './show-briefly.js';

/**
 * Offers to save answers for other drafts in the settings file that applies, or in a new one in the workspace folder. Does
 * nothing in an untrusted workspace or without a folder.
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
  if (isWritten) showBriefly(messages.remembered(name));
  else void window.showWarningMessage(messages.notRemembered(name));
}

/** Maximum number of answers listed in the message. */
const MOST_EXAMPLES = 4;
