import { extname } from 'node:path';
import {
  compareDrafts,
  type Locale,
  type OfficialDocument,
  parseDocument,
} from '../../../core/src/index.js';
import type { Problem } from '../files/problem.js';
import { readAnyDraft } from '../files/read-any-draft.js';
import { type Draft, readPipedDraft } from '../files/read-draft.js';
import type { Output } from '../output.js';
import { reportComparisonJson } from '../reporters/comparison-json.js';
import { reportComparisonText } from '../reporters/comparison-text.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { ExitCode } from './check.js';

export interface CompareOptions {
  readonly format: 'text' | 'json';
  readonly locale?: Locale;
}

/** `biganzi compare`: reports how a new draft differs from an old one. @returns 2 if one of them could not be read */
export async function compare(
  files: { readonly old: string; readonly now: string },
  { format, locale }: CompareOptions,
  output: Output,
): Promise<ExitCode> {
  if (files.old === '-' && files.now === '-') {
    output.tell('biganzi: 两篇文稿不能都从标准输入读');
    return 2;
  }
  const old = await readOne(files.old);
  const now = await readOne(files.now);
  for (const draft of [old, now]) reportReading(draft, output);
  if (!('text' in old) || !('text' in now)) return 2;
  const drafts = { old: parse(old), now: parse(now) };
  const compared = {
    files: { old: old.file, now: now.file },
    texts: { old: old.text, now: now.text },
    places: { old: old.places, now: now.places },
    comparison: compareDrafts(drafts.old, drafts.now),
  };
  output.write(
    format === 'json'
      ? reportComparisonJson(compared)
      : reportComparisonText(compared, locale ?? 'zh'),
  );
  return 0;
}

function readOne(file: string): Promise<Draft | Problem> {
  return file === '-' ? readPipedDraft('<stdin>') : readAnyDraft(file);
}

/** Reports why a draft was not read, or which part of it was not. */
function reportReading(draft: Draft | Problem, output: Output): void {
  if (!('text' in draft)) output.report(draft);
  else if (draft.notice !== undefined) {
    output.tell(`${toVisibleText(draft.file)}：${draft.notice}`);
  }
}

function parse({ file, text }: Draft): OfficialDocument {
  return parseDocument(text, {
    kind: extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain',
  });
}
