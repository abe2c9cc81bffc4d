import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, createLineMap, parseDocument, type Settings } from '../../core/src/index.js';

const SEED_FOLDER = new URL('../data/seeds/', import.meta.url);

/** The file names of the real drafts, sorted. */
export const seedFiles: readonly string[] = readdirSync(SEED_FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort();

/** A finding with the line and column of its start, both from 1; columns in UTF-16 units. */
export interface LocatedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly quote: string;
  readonly message: string;
}

/**
 * Returns the findings in one of the real drafts.
 *
 * @throws If a rule fails.
 */
export function readFindings(
  file: string,
  settings: Settings = shippedSettings,
): readonly LocatedFinding[] {
  const text = readFileSync(new URL(file, SEED_FOLDER), 'utf8');
  const lines = createLineMap(text);
  const { diagnostics, failures } = analyze(parseDocument(text), settings);
  if (failures.length > 0) throw new Error(`${file}: ${JSON.stringify(failures)}`);

  return diagnostics.map(({ rule, span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    const quote = text.slice(span.start, span.end);
    return { file, line: line + 1, column: character + 1, rule, quote, message };
  });
}
