import {
  ConfigurationTarget,
  Uri,
  window,
  workspace,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  EDIT_SETTINGS_REQUEST,
  OPEN_PLACES_REQUEST,
  type EditSettingsParams,
  type OpenPlaces,
  type RememberEdits,
} from '../../server/src/protocol.js';
import { askQuietly, currentMessages } from './ask-server.js';
import { SECTION } from './client-options.js';

import { editSettingsFile, newSettingsFileFor } from './settings-file.js';

type Change = EditSettingsParams['change'];

/** Asks where a word is allowed, and allows it there. */
export async function allowWord(client: LanguageClient, uri: string, word: string): Promise<void> {
  const messages = currentMessages();
  const draft = await workspace.openTextDocument(Uri.parse(uri));
  const kept = await keep(client, draft, {
    change: { kind: 'allow', word },
    title: messages.allowWhere(word),
  });
  if (kept !== undefined) window.setStatusBarMessage(messages.allowed(word, kept), SHOWN_MS);
}

/** Asks where a rule is switched off, and switches it off there. */
export async function turnOffRule(
  client: LanguageClient,
  uri: string,
  { rule, title }: { readonly rule: string; readonly title: string },
): Promise<void> {
  const messages = currentMessages();
  const draft = await workspace.openTextDocument(Uri.parse(uri));
  const kept = await keep(client, draft, {
    change: { kind: 'off', rule },
    title: messages.turnOffWhere(title),
  });
  if (kept !== undefined) window.setStatusBarMessage(messages.turnedOff(title, kept), SHOWN_MS);
}

const SHOWN_MS = 10_000;

interface PlaceItem extends QuickPickItem {
  readonly keep: () => Promise<boolean>;
}

/** Has the writer choose a place and writes the change there; what the place is called, where that went well. */
async function keep(
  client: LanguageClient,
  draft: TextDocument,
  { change, title }: { readonly change: Change; readonly title: string },
): Promise<string | undefined> {
  const chosen = await window.showQuickPick(await placesFor(client, draft, change), { title });
  if (!chosen) return undefined;
  if (await chosen.keep()) return chosen.label;
  void window.showWarningMessage(currentMessages().notRemembered(chosen.label));
  return undefined;
}

/** The user, the workspace where one is open, and the settings file of the folder. */
async function placesFor(
  client: LanguageClient,
  draft: TextDocument,
  change: Change,
): Promise<readonly PlaceItem[]> {
  const messages = currentMessages();
  const file = await settingsFileOf(client, draft);
  const hasWorkspace = workspace.workspaceFolders !== undefined;
  return [
    {
      label: messages.forUser,
      detail: messages.forUserDetail,
      keep: () => update(change, ConfigurationTarget.Global),
    },
    ...(file && workspace.isTrusted
      ? [
          {
            label: messages.forFolder,
            detail: `${messages.forFolderDetail} · ${workspace.asRelativePath(file)}`,
            keep: () =>
              editSettingsFile(file, (text) => {
                const params: EditSettingsParams = { text, change };
                return client.sendRequest<RememberEdits | null>(EDIT_SETTINGS_REQUEST, params);
              }),
          },
        ]
      : []),
    ...(hasWorkspace
      ? [
          {
            label: messages.forWorkspace,
            detail: messages.forWorkspaceDetail,
            keep: () => update(change, ConfigurationTarget.Workspace),
          },
        ]
      : []),
  ];
}

/** The file that applies to the draft, or where a new one belongs. */
async function settingsFileOf(client: LanguageClient, draft: TextDocument) {
  const open = await askQuietly<OpenPlaces>(client, OPEN_PLACES_REQUEST, draft);
  const known = open?.configuration ?? null;
  return known === null ? newSettingsFileFor(draft) : Uri.parse(known);
}

/** Writes into the editor's settings. Adds to what this target says already, not to what others say. */
async function update(change: Change, target: ConfigurationTarget): Promise<boolean> {
  const settings = workspace.getConfiguration(SECTION);
  if (change.kind === 'off') {
    await settings.update(`severity.${change.rule}`, 'off', target);
    return true;
  }
  const known = settings.inspect<readonly string[]>('terms');
  const words = target === ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await settings.update('terms', [...new Set([...(words ?? []), change.word])], target);
  return true;
}
