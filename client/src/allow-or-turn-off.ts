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
import { showBriefly } from './show-briefly.js';

type Change = EditSettingsParams['change'];

/** Asks in which settings to allow a word, and writes it there. */
export async function allowWord(client: LanguageClient, uri: string, word: string): Promise<void> {
  const messages = currentMessages();
  const draft = await workspace.openTextDocument(Uri.parse(uri));
  const place = await applyWhereChosen(client, draft, {
    change: { kind: 'allow', word },
    title: messages.allowWhere(word),
  });
  if (place !== undefined) showBriefly(messages.allowed(word, place));
}

/** Asks in which settings to turn a rule off, and writes it there. */
export async function turnOffRule(
  client: LanguageClient,
  uri: string,
  { rule, title }: { readonly rule: string; readonly title: string },
): Promise<void> {
  const messages = currentMessages();
  const draft = await workspace.openTextDocument(Uri.parse(uri));
  const place = await applyWhereChosen(client, draft, {
    change: { kind: 'off', rule },
    title: messages.turnOffWhere(title),
  });
  if (place !== undefined) showBriefly(messages.turnedOff(title, place));
}

interface PlaceItem extends QuickPickItem {
  readonly apply: () => Promise<boolean>;
}

/** Lets the writer choose the settings and applies the change there. Resolves to the label of the choice if it was written. */
async function applyWhereChosen(
  client: LanguageClient,
  draft: TextDocument,
  { change, title }: { readonly change: Change; readonly title: string },
): Promise<string | undefined> {
  const chosen = await window.showQuickPick(await placesFor(client, draft, change), { title });
  if (!chosen) return undefined;
  if (await chosen.apply()) return chosen.label;
  void window.showWarningMessage(currentMessages().notRemembered(chosen.label));
  return undefined;
}

/** The choices: user settings, the settings file of the folder, and workspace settings if a workspace is open. */
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
      apply: () => update(change, ConfigurationTarget.Global),
    },
    ...(file && workspace.isTrusted
      ? [
          {
            label: messages.forFolder,
            detail: `${messages.forFolderDetail} · ${workspace.asRelativePath(file)}`,
            apply: () =>
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
            apply: () => update(change, ConfigurationTarget.Workspace),
          },
        ]
      : []),
  ];
}

/** The settings file that applies to the draft, or the uri for a new one; only the answer with the open places names it. */
async function settingsFileOf(client: LanguageClient, draft: TextDocument) {
  const open = await askQuietly<OpenPlaces>(client, OPEN_PLACES_REQUEST, draft);
  const known = open?.configuration ?? null;
  return known === null ? newSettingsFileFor(draft) : Uri.parse(known);
}

/** Writes to the editor's settings. An allowed word is added to the value of this target, not to the merged value. */
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
