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

/** Bytes; twenty thousand words of one's own have a third of it. */
const MAX_SETTINGS_BYTES = 1_000_000;

/** The text of a settings file, `undefined` where there is none, or why it is not used. `within`: folders it must lie in. */
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

/** What `findConfiguration` needs of a disk: how far settings reach, and a way to read them. */
export interface SettingsSource {
  readonly scope: ConfigurationScope;
  readonly read: ReadText;
}

/**
 * The settings files of a workspace (any folder of the disk where there is none) and of the user. No link leads the one out of
 * the workspace, or the other out of the home.
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

/** The user's home; `undefined` where the process runs as somebody to whom it is closed, as in a container. */
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
 * The folder in which settings for drafts of `folder` may lie where no editor says it: the nearest one under version control,
 * else the user's home; `undefined` for any folder of the disk.
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
