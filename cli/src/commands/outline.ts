import { extname } from 'node:path';
import { outline, type OutlineItem, parseDocument } from '../../../core/src/index.js';
import { readAnyDraft } from '../files/read-any-draft.js';
import { readPipedDraft } from '../files/read-draft.js';
import type { Output } from '../output.js';
import { toVisibleText } from '../reporters/display-width.js';
import type { ExitCode } from './check.js';

/** `biganzi outline`: prints titles, headings and items of one draft, indented by two spaces per level. */
export async function printOutline(file: string, output: Output): Promise<ExitCode> {
  const draft = file === '-' ? await readPipedDraft('<stdin>') : await readAnyDraft(file);
  if (!('text' in draft)) {
    output.report(draft);
    return 2;
  }
  const kind = extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain';
  output.write(drawOutline(outline(parseDocument(draft.text, { kind }))));
  return 0;
}

/** The outline as indented lines. */
export function drawOutline(items: readonly OutlineItem[], indent = ''): string {
  return items
    .map(({ label, children }) => {
      const line = `${indent}${toVisibleText(label)}\n`;
      return line + drawOutline(children, `${indent}  `);
    })
    .join('');
}
