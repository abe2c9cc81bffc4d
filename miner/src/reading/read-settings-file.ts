import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type {
  ConfigurationScope,
  Localized,
  ReadText,
  RefusedFile,
} from '../../../core/src/index.js';
import { decodeText } from '../decode-text.js';
import { readUserFile } from './read-user-file.js';

/** In bytes; a list of twenty thousand own terms takes a third of it. */
const MAX_SETTINGS_BYTES = 1_000_000;

/** The text of a settings file, `undefined` if there is none, or why it is refused. `within`: folders it must be inside of. */
export function readSettingsFile(
  path: string,
  within?: readonly string[],
): string | undefined | RefusedFile {
  const file = readUserFile(path, { maxBytes: MAX_SETTINGS_BYTES, ...(within && { within }) });
  switch (file.kind) {
    case 'absent':
      return undefined;
    case 'refused':
      return { refused: file.reason };
    case 'file': {
      const decoded = decodeText(file.bytes);
      return decoded.kind === 'text' ? decoded.text : { refused: NO_TEXT };
    }
  }
}

/** The access to the disk that `findConfiguration` needs: the root of the search, and a function to read files. */
export interface SettingsSource {
  readonly scope: ConfigurationScope;
  readonly read: ReadText;
}

/**
 * The source of the settings files of a workspace (without one, of any folder) and of the user. Links that lead out of the
 * workspace, or out of the home folder, are not followed.
 */
export function settingsSource(
  root: string | undefined,
  home: string | undefined = findHome(),
): SettingsSource {
  const folders = [root, home].filter((folder) => folder !== undefined);
  return {
    scope: { ...(root !== undefined && { root }), ...(home !== undefined && { home }) },
    read(path) {
      if (root === undefined) return readSettingsFile(path);
      const nearest = folders.find((folder) => path.startsWith(folder));
      return readSettingsFile(path, nearest === undefined ? folders : [nearest]);
    },
  };
}

/** The user's home folder; `undefined` if the process has no access to it, as in some containers. */
function findHome(): string | undefined {
  const home = homedir();
  try {
    accessSync(home, constants.R_OK | constants.X_OK);
    return home;
  } catch {
    return undefined;
  }
}

/**
 * The topmost folder to search for settings when no editor provides a workspace: the nearest one with `.git`, otherwise the
 * user's home folder; `undefined` means up to the root of the disk.
 */
export function findWorkspaceRoot(
  folder: string,
  home: string | undefined = findHome(),
): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (at === home || existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

const NO_TEXT: Localized = {
  zh: '不是文本文件，设置没有生效',
  en: 'It is no text file: its settings do not apply',
};
