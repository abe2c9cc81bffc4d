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

/** Reads the settings of folders, each folder once. */
export function createSettingsReader(choice: SettingsChoice): (folder: string) => FolderSettings {
  const known = new Map<string, FolderSettings>();
  return (folder) => {
    const from = resolve(choice.config === undefined ? folder : dirname(choice.config));
    let found = known.get(from);
    if (!found) known.set(from, (found = readSettings(from, choice)));
    return found;
  };
}

/** Says why the file given as `--config` cannot be read, if it cannot. */
export function findConfigProblem(config: string): Problem | undefined {
  const read = readSettingsFile(config);
  if (typeof read === 'string') return undefined;
  return { file: config, message: (read?.refused ?? SKIP_REASONS.gone).zh };
}

function readSettings(folder: string, { config, locale }: SettingsChoice): FolderSettings {
  const texts = new Map<string, string>();
  const { scope, read: readInScope } = settingsSource(findWorkspaceRoot(folder));
  // `findConfiguration` asks for .biganzirc.json first: a file of another name is handed over in its place.
  const place = join(folder, CONFIGURATION_FILE);
  const nameOf = (path: string) => (path === place ? (config ?? path) : path);
  const read = (path: string) => {
    // What the user names on the command line may lie anywhere.
    const isNamed = path === place && config !== undefined;
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

/** As seen from here, where that is shorter. */
function toShortName(file: string): string {
  const near = relative('', file);
  return near !== '' && near.length < file.length ? near : file;
}
