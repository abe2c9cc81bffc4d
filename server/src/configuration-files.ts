/** `.biganzirc.json` on the disk: the only file of the server that knows a file system. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  createLineMap,
  findConfiguration,
  type Locale,
  type SettingsLayer,
} from '../../core/src/index.js';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, type Log } from './guarded.js';
import { toConfigurationDiagnostic } from './to-lsp.js';

/** What a client is to watch, so that a change applies at once. */
export const CONFIGURATION_GLOB = `**/${CONFIGURATION_FILE}`;

export interface FoundConfiguration {
  /** Weakest first. */
  readonly layers: readonly SettingsLayer[];
  /** The uri of the file that is not extended by another. */
  readonly nearest: string | undefined;
  /** What is wrong, for each file that was read; nothing wrong is said too, to take back what was. */
  report(locale: Locale): readonly PublishDiagnosticsParams[];
}

/** The settings files that apply to a document; none where it is no file. Never throws. */
export function findConfigurationOf(uri: string, log: Log): FoundConfiguration {
  if (!uri.startsWith('file:')) return NO_CONFIGURATION;
  try {
    return findInFolder(dirname(fileURLToPath(uri)), log);
  } catch (error) {
    log(`${CONFIGURATION_FILE} for ${uri}: ${describe(error)}`);
    return NO_CONFIGURATION;
  }
}

const NO_CONFIGURATION: FoundConfiguration = {
  layers: [],
  nearest: undefined,
  report: () => [],
};

function findInFolder(folder: string, log: Log): FoundConfiguration {
  const texts = new Map<string, string>();
  const { layers, problems, files } = findConfiguration(folder, (path) => {
    const text = readText(path, log);
    if (text !== undefined) texts.set(path, text);
    return text;
  });
  const [nearest] = files;
  return {
    layers,
    nearest: nearest === undefined ? undefined : pathToFileURL(nearest).href,
    report: (locale) =>
      files.map((file) =>
        toReport(
          file,
          texts.get(file) ?? '',
          problems.filter((problem) => problem.file === file),
          locale,
        ),
      ),
  };
}

function toReport(
  file: string,
  text: string,
  problems: readonly ConfigurationProblem[],
  locale: Locale,
): PublishDiagnosticsParams {
  const lines = createLineMap(text);
  return {
    uri: pathToFileURL(file).href,
    diagnostics: problems.map((problem) => toConfigurationDiagnostic(lines, problem, locale)),
  };
}

/** A file without its byte order mark, which editors do not count as text. */
function readText(path: string, log: Log): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(BYTE_ORDER_MARK, '');
  } catch (error) {
    if (!isAbsence(error)) log(`${path}: ${describe(error)}`);
    return undefined;
  }
}

/** U+FEFF at the start */
const BYTE_ORDER_MARK = /^\uFEFF/u;

function isAbsence(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
