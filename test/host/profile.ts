import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from './paths.js';

/** The folders of one editor profile, all below `root`. */
export interface Profile {
  readonly root: string;
  readonly server: string;
  readonly user: string;
  readonly extensions: string;
}

/** Setting values by name, as in settings.json. */
export type EditorSettings = Readonly<Record<string, unknown>>;

/** Settings that disable dialogs, chat, galleries and tips. */
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

/** Settings that make runs repeatable: no stored state, and only the suggestions and decorations of the extension. */
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

/** Creates an empty profile under .work and deletes the one of an earlier run. */
export function freshProfile(name: string, settings: EditorSettings = REPEATABLE): Profile {
  rmSync(join(WORK, name), { recursive: true, force: true });
  return keptProfile(name, settings);
}

/** Returns a profile under .work that persists between runs; `settings` are used only when it is created. */
export function keptProfile(name: string, settings: EditorSettings): Profile {
  const root = join(WORK, name);
  const user = join(root, 'user');
  if (!existsSync(user)) writeSettings(user, settings);
  return { root, server: join(root, 'server'), user, extensions: join(root, 'extensions') };
}

/** Writes the user settings into the user data directory of VS Code. */
export function writeSettings(user: string, settings: EditorSettings): void {
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}
