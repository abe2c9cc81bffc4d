import { lexicon } from '../../../launch/src/lexicon.js';
import { dirname, join, relative, resolve } from 'node:path';
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  createLineMap,
  findConfiguration,
  type Locale,
  resolveSettings,
  type Settings,
  withLexicon,
} from '../../../core/src/index.js';
import { SKIP_REASONS } from '../../../miner/src/reading/skip-reasons.js';
import {
  findWorkspaceRoot,
  readSettingsFile,
  settingsSource,
} from '../../../miner/src/reading/read-settings-file.js';
import type { Problem } from './problem.js';
import { readJsonc } from '../../../miner/src/reading/read-jsonc.js';

/** The settings that apply in a folder, and the problems in their files. */
export interface FolderSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export interface SettingsChoice {
  /** Used instead of the nearest `.biganzirc.json`. */
  readonly config: string | undefined;
  /** Takes precedence over the settings files. */
  readonly locale: Locale | undefined;
}

/** Reads the settings of folders, memoised by folder. */
export function createSettingsReader(choice: SettingsChoice): (folder: string) => FolderSettings {
  const cache = new Map<string, FolderSettings>();
  return (folder) => {
    const from = resolve(choice.config === undefined ? folder : dirname(choice.config));
    let found = cache.get(from);
    if (!found) cache.set(from, (found = readSettings(from, choice)));
    return found;
  };
}

/** The reason why the file given as `--config` cannot be read; `undefined` if it can, or none is given. */
export function findConfigProblem(config: string | undefined): Problem | undefined {
  if (config === undefined) return undefined;
  const read = readSettingsFile(config);
  if (typeof read === 'string') return undefined;
  return { file: config, message: (read?.refused ?? SKIP_REASONS.gone).zh };
}

function readSettings(folder: string, { config, locale }: SettingsChoice): FolderSettings {
  const texts = new Map<string, string>();
  const { scope, read: readInScope } = settingsSource(findWorkspaceRoot(folder));
  // `findConfiguration` asks for .biganzirc.json first: the content of `--config` is returned for that path.
  const defaultPath = join(folder, CONFIGURATION_FILE);
  const nameOf = (path: string) => (path === defaultPath ? (config ?? path) : path);
  const read = (path: string) => {
    // A file named on the command line may lie outside the workspace.
    const isNamed = path === defaultPath && config !== undefined;
    const text = isNamed ? readSettingsFile(config) : readInScope(path);
    texts.set(path, typeof text === 'string' ? text : '');
    return text;
  };
  const { layers, problems } = findConfiguration(folder, { read, parse: readJsonc }, scope);
  const { settings } = resolveSettings(locale ? [...layers, { locale }] : layers);
  const toPlace = ({ file, span, message }: ConfigurationProblem): Problem => {
    const { line, character } = createLineMap(texts.get(file) ?? '').positionAt(span.start);
    const name = toShortName(nameOf(file));
    return { file: `${name}:${line + 1}:${character + 1}`, message: message[settings.locale] };
  };
  return {
    settings: withLexicon(settings, lexicon),
    problems: problems.map(toPlace),
  };
}

/** The path relative to the working folder if that is shorter. */
function toShortName(file: string): string {
  const near = relative('', file);
  return near !== '' && near.length < file.length ? near : file;
}
