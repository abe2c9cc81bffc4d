import { findJsonPlace, readJson } from '../text/json-places.js';
import type { Span } from '../text/span.js';
import type { Localized } from '../rule/rule.js';
import { parentOf, resolvePath } from './configuration-paths.js';
import { isRecord } from './settings-layer.js';
import { resolveSettings, type SettingsLayer } from './settings.js';

/** The name of the settings file that applies to its folder and all below it. */
export const CONFIGURATION_FILE = '.biganzirc.json';

/** The text of a file, or `undefined` where there is none. Paths have the form of the one given first. */
export type ReadText = (path: string) => string | undefined;

/** Something in a settings file that does not apply. */
export interface ConfigurationProblem {
  readonly file: string;
  /** In UTF-16 offsets of that file. */
  readonly span: Span;
  readonly message: Localized;
}

/** The settings files that apply to a folder. */
export interface Configuration {
  /** Weakest first: what a file extends stands before it. Give them to `resolveSettings` last. */
  readonly layers: readonly SettingsLayer[];
  readonly problems: readonly ConfigurationProblem[];
  /** The files that were read, the nearest `.biganzirc.json` first; empty where there is none. */
  readonly files: readonly string[];
}

/**
 * Looks for `.biganzirc.json` in the folder and above it, takes the nearest and follows its `extends`.
 * The folder may be a path of any system or a URI. Never throws, unless `read` does.
 */
export function findConfiguration(directory: string, read: ReadText): Configuration {
  const loading: Loading = { read, texts: new Map(), layers: [], problems: [] };
  for (let at: string | undefined = directory; at !== undefined; at = parentOf(at)) {
    const file = resolvePath(at, CONFIGURATION_FILE);
    const text = read(file);
    if (text === undefined) continue;
    load(file, text, [], loading);
    break;
  }
  const { layers, problems, texts } = loading;
  return { layers, problems, files: [...texts.keys()] };
}

interface Loading {
  readonly read: ReadText;
  readonly texts: Map<string, string>;
  readonly layers: SettingsLayer[];
  readonly problems: ConfigurationProblem[];
}

/** `above`: the files that led here by `extends`. A file reached twice by two ways counts once. */
function load(file: string, text: string, above: readonly string[], loading: Loading): void {
  loading.texts.set(file, text);
  const reading = readJson(text);
  if (reading.kind === 'broken') {
    loading.problems.push({ file, span: reading.span, message: BROKEN });
    return;
  }
  const { root } = reading;
  for (const { name, path } of extendedFiles(root.value)) {
    const problem = loadExtended(
      resolvePath(parentOf(file) ?? '', name),
      [...above, file],
      loading,
    );
    const span = findJsonPlace(root, path, 'value');
    if (problem) loading.problems.push({ file, span, message: problem });
  }
  for (const { path, at, message } of resolveSettings([root.value]).problems) {
    loading.problems.push({ file, span: findJsonPlace(root, path, at), message });
  }
  loading.layers.push(root.value);
}

function loadExtended(
  file: string,
  above: readonly string[],
  loading: Loading,
): Localized | undefined {
  if (above.includes(file)) {
    return { zh: `循环引用：${file}`, en: `Extends itself: ${file}` };
  }
  if (loading.texts.has(file)) return undefined;
  const text = loading.read(file);
  if (text === undefined) return { zh: `找不到文件：${file}`, en: `No such file: ${file}` };
  load(file, text, above, loading);
  return undefined;
}

/** The files a layer names; entries of the wrong kind are reported with the other settings. */
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
