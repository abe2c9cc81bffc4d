import { findJsonPlace, type ReadJson } from '../text/json-places.js';
import type { Span } from '../text/span.js';
import type { Localized } from '../rule/rule.js';
import { isAbsolutePath, isBelow, parentOf, resolvePath } from './configuration-paths.js';
import { isRecord } from './settings-layer.js';
import { resolveSettings, type SettingsLayer } from './settings.js';

/** The name of the settings file, which applies to its folder and all folders below. */
export const CONFIGURATION_FILE = '.biganzirc.json';

/** Reads a file: its text, `undefined` if there is none, or why it is not read. Paths have the form of the given folder. */
export type ReadText = (path: string) => string | undefined | RefusedFile;

/** Functions to read and parse settings files, supplied by the program. */
export interface SettingsReader {
  readonly read: ReadText;
  readonly parse: ReadJson;
}

/** A file that exists and cannot be used: a device, too large, not text. */
export interface RefusedFile {
  readonly refused: Localized;
}

/** Limits the files that are searched and named by `extends`; without limits, any file of the disk. */
export interface ConfigurationScope {
  /** The folder of the workspace: the search ends there, and `extends` must not name a file outside it. */
  readonly root?: string;
  /** The user's home folder: its `.biganzirc.json` applies if the workspace has none, and `extends` may name it as `~/`. */
  readonly home?: string;
}

/** Something in a settings file that cannot be used. */
export interface ConfigurationProblem {
  readonly file: string;
  /** UTF-16 offsets in that file. */
  readonly span: Span;
  readonly message: Localized;
}

/** The settings files that apply to a folder. */
export interface Configuration {
  /** Weakest first: a file comes after the files it extends. They are the last layers for `resolveSettings`. */
  readonly layers: readonly SettingsLayer[];
  readonly problems: readonly ConfigurationProblem[];
  /** The files that were read, the nearest `.biganzirc.json` first; empty if there is none. */
  readonly files: readonly string[];
}

/**
 * Finds the nearest `.biganzirc.json` in the folder or above it and follows its `extends`. The folder may be a path of any
 * system or a URI. Throws only if `read` does.
 */
export function findConfiguration(
  directory: string,
  { read, parse }: SettingsReader,
  scope: ConfigurationScope = {},
): Configuration {
  const loading: Loading = { read, parse, scope, texts: new Map(), layers: [], problems: [] };
  for (const file of foldersToSearch(directory, scope)) {
    const text = read(file);
    if (text === undefined) continue;
    if (typeof text === 'string') load(file, text, [], loading);
    else {
      loading.texts.set(file, '');
      loading.problems.push({ file, span: { start: 0, end: 0 }, message: text.refused });
    }
    break;
  }
  const { layers, problems, texts } = loading;
  return { layers, problems, files: [...texts.keys()] };
}

/** The folder and its ancestors up to the root of the workspace, then the user's home folder. */
function* foldersToSearch(
  directory: string,
  { root, home }: ConfigurationScope,
): Generator<string> {
  for (let at: string | undefined = directory; at !== undefined; at = parentOf(at)) {
    yield resolvePath(at, CONFIGURATION_FILE);
    if (root !== undefined && !isBelow(parentOf(at) ?? '', root)) break;
  }
  if (home !== undefined) yield resolvePath(home, CONFIGURATION_FILE);
}

interface Loading extends SettingsReader {
  readonly scope: ConfigurationScope;
  readonly texts: Map<string, string>;
  readonly layers: SettingsLayer[];
  readonly problems: ConfigurationProblem[];
}

/** The longest chain of `extends`; a chain of offices has three or four files, a longer one is a mistake. */
const MOST_LEVELS = 20;

/** The most files in total; real settings have less than a tenth. */
const MOST_FILES = 100;

/** The most problems reported for a file; a file with more is no settings file. */
const MOST_PROBLEMS = 100;

/** `above` are the files that led here by `extends`. A file that is reached in two ways is loaded once. */
function load(file: string, text: string, above: readonly string[], loading: Loading): void {
  loading.texts.set(file, text);
  const reading = loading.parse(text);
  if (reading.kind === 'broken') {
    loading.problems.push({ file, span: reading.span, message: BROKEN });
    return;
  }
  const { root } = reading;
  const { problems } = resolveSettings([root.value]);
  for (const { name, path } of extendedFiles(root.value)) {
    const problem = loadExtended(name, [...above, file], loading);
    const span = findJsonPlace(root, path, 'value');
    if (problem) loading.problems.push({ file, span, message: problem });
  }
  for (const { path, at, message } of problems.slice(0, MOST_PROBLEMS)) {
    loading.problems.push({ file, span: findJsonPlace(root, path, at), message });
  }
  if (problems.length > MOST_PROBLEMS) {
    const more = problems.length - MOST_PROBLEMS;
    loading.problems.push({ file, span: { start: 0, end: 0 }, message: moreProblems(more) });
  }
  loading.layers.push(root.value);
}

/** Loads the file that the last file of `above` extends by this name, or reports why it cannot. */
function loadExtended(
  name: string,
  above: readonly string[],
  loading: Loading,
): Localized | undefined {
  const target = findTarget(name, above.at(-1) ?? '', loading.scope);
  if (typeof target !== 'string') return target;
  if (above.includes(target)) {
    return { zh: `循环引用：${target}`, en: `Extends itself: ${target}` };
  }
  if (loading.texts.has(target)) return undefined;
  if (above.length >= MOST_LEVELS || loading.texts.size >= MOST_FILES) return TOO_DEEP;
  const text = loading.read(target);
  if (text === undefined) return { zh: `找不到文件：${target}`, en: `No such file: ${target}` };
  if (typeof text !== 'string') return text.refused;
  load(target, text, above, loading);
  return undefined;
}

/** ~/office.json, ~\\office.json */
const IN_HOME = /^~[/\\]+/u;

/** The path of a name in `extends`, or why a settings file must not name it. */
function findTarget(
  name: string,
  file: string,
  { root, home }: ConfigurationScope,
): string | Localized {
  if (IN_HOME.test(name) && home !== undefined) {
    const target = resolvePath(home, name.replace(IN_HOME, ''));
    return isHomeSettings(target, home) ? target : NOT_HOME_SETTINGS;
  }
  if (isAbsolutePath(name)) return NOT_RELATIVE;
  const target = resolvePath(parentOf(file) ?? '', name);
  const own = home !== undefined && isHomeSettings(file, home) ? home : root;
  return own === undefined || isBelow(target, own) ? target : OUTSIDE;
}

/** Whether it is ~/.biganzirc.json or a file in ~/.config/biganzi. */
function isHomeSettings(file: string, home: string): boolean {
  return (
    file === resolvePath(home, CONFIGURATION_FILE) ||
    isBelow(file, resolvePath(home, '.config/biganzi'))
  );
}

/** The files that a layer extends; entries of the wrong type are reported with the other settings. */
function extendedFiles(
  layer: unknown,
): readonly { readonly name: string; readonly path: readonly string[] }[] {
  const named = isRecord(layer) ? layer.extends : undefined;
  if (typeof named === 'string') return [{ name: named, path: ['extends'] }];
  if (!Array.isArray(named)) return [];
  return named.flatMap((name: unknown, index) =>
    typeof name === 'string' && name !== '' ? [{ name, path: ['extends', String(index)] }] : [],
  );
}

const BROKEN: Localized = {
  zh: 'JSON 写法有误，这个文件的设置没有生效',
  en: 'Broken JSON: the settings of this file do not apply',
};

const TOO_DEEP: Localized = {
  zh: `extends 层数或文件太多（最多 ${MOST_LEVELS} 层、${MOST_FILES} 个文件），没有再往下读`,
  en: `Too many files are extended (at most ${MOST_LEVELS} levels, ${MOST_FILES} files)`,
};
const NOT_RELATIVE: Localized = {
  zh: 'extends 应当是相对路径，或以 ~/ 开头',
  en: 'A relative path is needed, or one that begins with ~/',
};
const OUTSIDE: Localized = {
  zh: 'extends 不能引用工作区以外的文件',
  en: 'The file lies outside the workspace',
};
const NOT_HOME_SETTINGS: Localized = {
  zh: '~/ 之下只能引用 ~/.biganzirc.json 和 ~/.config/biganzi/ 里的文件',
  en: 'Below ~/ only ~/.biganzirc.json and the files of ~/.config/biganzi/ can be extended',
};

function moreProblems(count: number): Localized {
  return {
    zh: `另有 ${count} 处设置没有生效，不一一列出`,
    en: `${count} more settings do not apply`,
  };
}
