import { shippedLexicon } from '../../../core/data/shipped-lexicon.js';
import { readFileSync } from 'node:fs';
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
import { decodeText } from '../../../miner/src/decode-text.js';
import { codeOf, type Problem, toProblem } from './problem.js';

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
  const read = readText(config);
  if (typeof read === 'string') return undefined;
  return read ?? { file: config, message: '文件或文件夹不存在' };
}

function readSettings(folder: string, { config, locale }: SettingsChoice): FolderSettings {
  const texts = new Map<string, string>();
  const unreadable: Problem[] = [];
  // `findConfiguration` asks for .biganzirc.json first: a file of another name is handed over in its place.
  const place = join(folder, CONFIGURATION_FILE);
  const nameOf = (path: string) => (path === place ? (config ?? path) : path);
  const { layers, problems } = findConfiguration(folder, (path) => {
    const read = readText(nameOf(path));
    if (typeof read === 'string') texts.set(path, read);
    else if (read) unreadable.push(read);
    return typeof read === 'string' ? read : undefined;
  });
  const { settings } = resolveSettings(locale ? [...layers, { locale }] : layers);
  const toPlace = ({ file, span, message }: ConfigurationProblem): Problem => {
    const { line, character } = createLineMap(texts.get(file) ?? '').positionAt(span.start);
    const name = toShortName(nameOf(file));
    return { file: `${name}:${line + 1}:${character + 1}`, message: message[settings.locale] };
  };
  return {
    settings: withLexicon(settings, shippedLexicon),
    problems: [...unreadable, ...problems.map(toPlace)],
  };
}

/** The text, `undefined` where there is no such file, or why it cannot be read. */
function readText(file: string): string | Problem | undefined {
  try {
    const decoded = decodeText(readFileSync(file));
    if (decoded.kind === 'text') return decoded.text;
    return { file: toShortName(file), message: '不是文本文件，设置没有生效' };
  } catch (error) {
    const code = codeOf(error) ?? '';
    return ABSENT.includes(code) ? undefined : toProblem(toShortName(file), error);
  }
}

/** ENOTDIR: a file stands where the path has a folder. EISDIR: a folder has the name of the settings file. */
const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** As seen from here, where that is shorter. */
function toShortName(file: string): string {
  const near = relative('', file);
  return near !== '' && near.length < file.length ? near : file;
}
