/** Finds `.biganzirc.json` and the files it extends, through the file access of a host. */
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  type ConfigurationScope,
  createLineMap,
  findConfiguration,
  type Locale,
  type ReadText,
  type SettingsLayer,
} from '../../core/src/index.js';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Log } from './guarded.js';
import { toConfigurationDiagnostic } from './to-lsp.js';
import { readJsonc } from '../../miner/src/reading/read-jsonc.js';

/** The files that a client is asked to watch, so that a change applies at once. */
export const CONFIGURATION_GLOB = `**/${CONFIGURATION_FILE}`;

/** Finds the settings files of a document on a host. */
export interface SettingsFiles {
  /** Finds the settings files that apply. `folders`: uris of the workspace folders. Never rejects. */
  find(uri: string, folders: readonly string[], log: Log): Promise<FoundConfiguration>;
}

export interface FoundConfiguration {
  /** Weakest first. */
  readonly layers: readonly SettingsLayer[];
  /** The uri of the nearest file, which is not extended by another. */
  readonly nearest: string | undefined;
  /** The uris of all files that were read, and of extended files that were not found. */
  readonly files: readonly string[];
  /** The diagnostics of each file that was read; an empty list clears earlier ones. */
  report(locale: Locale): readonly PublishDiagnosticsParams[];
  /** Whether a file was changed, created or deleted since; always false on a host that cannot tell. */
  isStale(): boolean;
}

export const NO_CONFIGURATION: FoundConfiguration = {
  layers: [],
  nearest: undefined,
  files: [],
  report: () => [],
  isStale: () => false,
};

/** How a host reads settings files; `path` is in the host's own form. */
export interface ConfigurationHost {
  readonly read: ReadText;
  readonly scope: ConfigurationScope;
  readonly toUri: (path: string) => string;
}

/** Finds the settings files that apply in a folder. */
export function findInFolder(
  folder: string,
  { read, scope, toUri }: ConfigurationHost,
): Omit<FoundConfiguration, 'isStale'> {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  const remember = (path: string) => {
    const text = read(path);
    if (typeof text === 'string') texts.set(path, text);
    if (text !== undefined || !path.endsWith(CONFIGURATION_FILE)) asked.add(path);
    return text;
  };
  const { layers, problems, files } = findConfiguration(
    folder,
    { read: remember, parse: readJsonc },
    scope,
  );
  const [nearest] = files;
  return {
    layers,
    nearest: nearest === undefined ? undefined : toUri(nearest),
    files: [...asked].map(toUri),
    report: (locale) =>
      files.map((file) => {
        const ofFile = problems.filter((problem) => problem.file === file);
        return toReport(toUri(file), texts.get(file) ?? '', ofFile, locale);
      }),
  };
}

function toReport(
  uri: string,
  text: string,
  problems: readonly ConfigurationProblem[],
  locale: Locale,
): PublishDiagnosticsParams {
  const lines = createLineMap(text);
  return {
    uri,
    diagnostics: problems.map((problem) => toConfigurationDiagnostic(lines, problem, locale)),
  };
}
