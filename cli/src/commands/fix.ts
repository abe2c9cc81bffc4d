import { dirname, extname } from 'node:path';
import {
  analyze,
  collectFixes,
  type Diagnostic,
  looksOfficial,
  parseDocument,
  type Settings,
} from '../../../core/src/index.js';
import { decodeText } from '../../../miner/src/decode-text.js';
import { findDrafts, type FoundDraft } from '../files/find-drafts.js';
import type { Problem } from '../files/problem.js';
import { isWordName } from '../files/read-any-draft.js';
import { readDraft, readDraftBytes } from '../files/read-draft.js';
import { createSettingsReader, findConfigProblem } from '../files/read-settings.js';
import { replaceFile } from '../files/replace-file.js';
import { spliceBytes } from '../files/splice-bytes.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { ExitCode } from './check.js';
import type { FixedFile } from './fix-word.js';

export interface FixOptions {
  readonly config?: string;
  /** Write into Word documents what is found as comments, and fixes as changes to accept or refuse. */
  readonly review?: boolean;
  /** The documents' date: 2026, 2026-03 or 2026-03-04. */
  readonly date?: string;
}

/** `biganzi fix`: applies every safe fix to the files. 2: something could not be read or written. */
export async function fix(
  args: readonly string[],
  options: FixOptions,
  output: Output,
): Promise<ExitCode> {
  const problem = options.config === undefined ? undefined : findConfigProblem(options.config);
  const read = createSettingsReader({ config: options.config, locale: undefined });
  const problems: Problem[] = problem ? [problem] : [];
  let fixed = 0;
  for (const found of problem ? [] : findDrafts(args)) {
    const result =
      'path' in found ? await fixAny(found, read(dirname(found.path)).settings, options) : found;
    if ('message' in result) {
      problems.push(result);
    } else if (result.sentence !== undefined) {
      fixed += 1;
      output.write(`${toVisibleText('path' in found ? found.path : '')}：${result.sentence}\n`);
    }
  }
  for (const one of problems) output.report(one);
  if (fixed === 0 && problems.length === 0) output.write('没有可放心修正的问题\n');
  return problems.length > 0 ? 2 : 0;
}

/** A fix may make room for another; more rounds than this mean that two of them quarrel. */
const MOST_ROUNDS = 5;

/** What was done to a file; no sentence where nothing was. */
async function fixAny(
  found: FoundDraft,
  settings: Settings,
  options: FixOptions,
): Promise<FixedFile | Problem> {
  if (isWordName(found.path)) {
    const { fixWord } = await import('./fix-word.js');
    return fixWord(found, (text) => findInText(text, found, settings, options), options);
  }
  if (options.review) return { file: found.path, message: '不是 Word 文档，不能用 --review' };
  return fixFile(found, settings, options);
}

function fixFile(
  { path, named }: FoundDraft,
  settings: Settings,
  options: FixOptions,
): FixedFile | Problem {
  const draft = readDraft(path);
  if (!('text' in draft)) return draft;
  const original = readDraftBytes(path);
  if (!Buffer.isBuffer(original)) return original;
  let bytes = original;
  let places = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') break;
    const { text, encoding } = decoded;
    const edits = collectFixes(findInText(text, { path, named }, settings, options));
    if (edits.length === 0) break;
    const spliced = spliceBytes({ bytes, text, encoding }, edits);
    if (!spliced) return { file: path, message: `改法里有 ${encoding} 没有的字，没有修正` };
    bytes = spliced;
    places += edits.length;
  }
  if (places === 0) return {};
  const replaced = replaceFile(path, original, bytes);
  if ('message' in replaced) return replaced;
  const note = replaced.note === undefined ? '' : `（${replaced.note}）`;
  return { sentence: `修改了 ${places} 处${note}` };
}

/** None for a text that was not named and is no official one. */
function findInText(
  text: string,
  { path, named }: FoundDraft,
  settings: Settings,
  { date }: FixOptions,
): readonly Diagnostic[] {
  const document = parseDocument(text, {
    kind: extname(path).toLowerCase() === '.md' ? 'markdown' : 'plain',
    ...(date !== undefined && { documentDate: date }),
  });
  if (!named && !looksOfficial(document)) return [];
  return analyze(document, settings).diagnostics;
}
