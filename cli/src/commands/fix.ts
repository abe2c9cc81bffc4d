import { dirname, extname } from 'node:path';
import {
  analyze,
  collectFixes,
  type Diagnostic,
  dropIgnored,
  looksOfficial,
  parseDocument,
  type Settings,
  MOST_FIX_ROUNDS,
} from '../../../core/src/index.js';
import { decodeText } from '../../../miner/src/decode-text.js';
import { createIgnoredReader, type FoundIgnored } from '../../../miner/src/reading/find-ignored.js';
import { findDrafts, type FoundDraft } from '../files/find-drafts.js';
import type { Problem } from '../files/problem.js';
import { isWordName } from '../files/read-any-draft.js';
import { readDraft, readDraftBytes } from '../files/read-draft.js';
import { createSettingsReader, findConfigProblem } from '../files/read-settings.js';
import { replaceFile } from '../files/replace-file.js';
import { spliceBytes } from '../files/splice-bytes.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import { reportLineDiff } from '../reporters/line-diff.js';
import type { ExitCode } from './check.js';
import type { FixedFile } from './fix-word.js';

export interface FixOptions {
  readonly config?: string;
  /** Write findings into Word documents as comments, and fixes as tracked changes. */
  readonly review?: boolean;
  /** The documents' date: 2026, 2026-03 or 2026-03-04. */
  readonly date?: string;
  /** Report what would be changed, and change nothing. */
  readonly dryRun?: boolean;
  /** Show the changed lines before and after. */
  readonly diff?: boolean;
}

/** `biganzi fix`: applies every safe fix to the files. @returns 2 if something could not be read or written */
export async function fix(
  args: readonly string[],
  options: FixOptions,
  output: Output,
): Promise<ExitCode> {
  const problem = findConfigProblem(options.config);
  const read = createSettingsReader({ config: options.config, locale: undefined });
  const ignoredIn = createIgnoredReader();
  const problems: Problem[] = problem ? [problem] : [];
  let fixed = 0;
  for (const found of problem ? [] : findDrafts(args)) {
    const result =
      'path' in found
        ? await fixAny(found, {
            ...options,
            settings: read(dirname(found.path)).settings,
            ignored: ignoredIn(found.path),
          })
        : found;
    if ('message' in result) {
      problems.push(result);
    } else if (result.sentence !== undefined) {
      fixed += 1;
      output.write(`${toVisibleText('path' in found ? found.path : '')}：${result.sentence}\n`);
      output.write(result.diff ?? '');
    }
  }
  for (const one of problems) output.report(one);
  if (fixed === 0 && problems.length === 0) output.write('没有可放心修正的问题\n');
  return problems.length > 0 ? 2 : 0;
}

interface FixRun extends FixOptions {
  readonly settings: Settings;
  readonly ignored: FoundIgnored;
}

/** Fixes a text file or a Word document. */
async function fixAny(found: FoundDraft, run: FixRun): Promise<FixedText | Problem> {
  if (!isWordName(found.path)) {
    if (run.review) return { file: found.path, message: '不是 Word 文档，不能用 --review' };
    return fixFile(found, run);
  }
  if (run.dryRun === true || run.diff === true)
    return { file: found.path, message: '--diff、--dry-run 还不能用于 Word 文档，没有修正' };
  const { fixWord } = await import('./fix-word.js');
  return fixWord(found, (text) => findInText(text, found, run), run);
}

/** The outcome for a text file; `diff` holds the changed lines, round by round. */
interface FixedText extends FixedFile {
  readonly diff?: string;
}

function fixFile(found: FoundDraft, run: FixRun): FixedText | Problem {
  const { path } = found;
  const draft = readDraft(path);
  if (!('text' in draft)) return draft;
  const original = readDraftBytes(path);
  if (!Buffer.isBuffer(original)) return original;
  let bytes = original;
  let places = 0;
  let diff = '';
  for (let round = 0; round < MOST_FIX_ROUNDS; round += 1) {
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') break;
    const { text, encoding } = decoded;
    const edits = collectFixes(findInText(text, found, run));
    if (edits.length === 0) break;
    const spliced = spliceBytes({ bytes, text, encoding }, edits);
    if (!spliced) return { file: path, message: `改法里有 ${encoding} 没有的字，没有修正` };
    bytes = spliced;
    places += edits.length;
    if (run.diff === true) diff += reportLineDiff(text, edits);
  }
  if (places === 0) return {};
  if (run.dryRun === true) return { sentence: `可修改 ${places} 处`, diff };
  const replaced = replaceFile(path, original, bytes);
  if ('message' in replaced) return replaced;
  const note = replaced.note === undefined ? '' : `（${replaced.note}）`;
  return { sentence: `修改了 ${places} 处${note}`, diff };
}

/** The diagnostics of a text; none if the file was found in a folder and is no official text. */
function findInText(
  text: string,
  { path, named }: FoundDraft,
  { settings, ignored, date }: FixRun,
): readonly Diagnostic[] {
  const document = parseDocument(text, {
    kind: extname(path).toLowerCase() === '.md' ? 'markdown' : 'plain',
    ...(date !== undefined && { documentDate: date }),
  });
  if (!named && !looksOfficial(document)) return [];
  return dropIgnored(document, analyze(document, settings).diagnostics, ignored).left;
}
