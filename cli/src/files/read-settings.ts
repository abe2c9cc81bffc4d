import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  createLineMap,
  findConfiguration,
  type Locale,
  resolveSettings,
  type Settings,
} from '../../../core/src/index.js';
import { decodeText } from '../../../miner/src/decode-text.js';
import { codeOf, type Problem } from './problem.js';

/** The settings that apply in a folder, and what in their files does not. */
export interface FolderSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export interface SettingsChoice {
  /** Used instead of the nearest `.biganzirc.json`. */
  readonly config: string | undefined;
  /** Stronger than what a file says. */
  readonly locale: Locale | undefined;
}

/** Reads the settings of folders, each folder once. Throws what the system throws for a file it refuses. */
export function createSettingsReader(choice: SettingsChoice): (folder: string) => FolderSettings {
  const known = new Map<string, FolderSettings>();
  return (folder) => {
    const from = resolve(choice.config === undefined ? folder : dirname(choice.config));
    let found = known.get(from);
    if (!found) known.set(from, (found = readSettings(from, choice)));
    return found;
  };
}

function readSettings(folder: string, { config, locale }: SettingsChoice): FolderSettings {
  const texts = new Map<string, string>();
  const { layers, problems } = findConfiguration(folder, (path) => {
    const file = config !== undefined && path === join(folder, CONFIGURATION_FILE) ? config : path;
    const text = readIfPresent(file);
    if (text !== undefined) texts.set(path, text);
    return text;
  });
  const { settings } = resolveSettings(locale ? [...layers, { locale }] : layers);
  return {
    settings,
    problems: problems.map(({ file, span, message }) => {
      const { line, character } = createLineMap(texts.get(file) ?? '').positionAt(span.start);
      const named = file === join(folder, CONFIGURATION_FILE) ? (config ?? file) : file;
      return {
        file: `${relative('', named) || named}:${line + 1}:${character + 1}`,
        message: message[settings.locale],
      };
    }),
  };
}

function readIfPresent(file: string): string | undefined {
  try {
    const decoded = decodeText(readFileSync(file));
    return decoded.kind === 'text' ? decoded.text : '';
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** ENOTDIR: a file stands where the path has a folder. EISDIR: a folder has the name of the settings file. */
function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '');
}
