import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from './paths.js';

/** The folders of one installation of the editor, all below `root`. */
export interface Profile {
  readonly root: string;
  readonly server: string;
  readonly user: string;
  readonly extensions: string;
}

/** Values by setting, as in settings.json. */
export type EditorSettings = Readonly<Record<string, unknown>>;

/** Keeps dialogues, chat, galleries and hints out of the window. */
export const QUIET: EditorSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Makes runs repeatable: nothing remembered, nothing but the extension's own suggestions and marks. */
export const REPEATABLE: EditorSettings = {
  ...QUIET,
  'editor.accessibilitySupport': 'off',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'workbench.localHistory.enabled': false,
};

/** An empty profile under .work; one of an earlier run is deleted. */
export function freshProfile(name: string, settings: EditorSettings = REPEATABLE): Profile {
  rmSync(join(WORK, name), { recursive: true, force: true });
  return keptProfile(name, settings);
}

/** A profile under .work that is kept from run to run; `settings` count only when it is made. */
export function keptProfile(name: string, settings: EditorSettings): Profile {
  const root = join(WORK, name);
  const user = join(root, 'user');
  if (!existsSync(user)) writeSettings(user, settings);
  return { root, server: join(root, 'server'), user, extensions: join(root, 'extensions') };
}

/** Writes the user's settings into the folder that VS Code calls the user data directory. */
export function writeSettings(user: string, settings: EditorSettings): void {
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}
