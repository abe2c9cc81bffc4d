// Deletes residue together with the line breaks and spaces that belong to it.
import type { ResidueBlock } from '../../document/model/document.js';
import type { ResidueCue } from '../../document/boilerplate/boilerplate.js';
import { readMarkup } from '../../document/boilerplate/leftover-markup.js';
import { widenToLines, widenToSpaces } from '../../text/remove-lines.js';
import type { TextEdit } from '../../text/text-edit.js';

/** The edit that removes a block; markup is replaced by the text that it encodes. */
export function removeResidue(
  text: string,
  { span, partial }: ResidueBlock,
  cues: readonly ResidueCue[],
): TextEdit {
  if (!partial) return { span: widenToLines(text, span), newText: '' };
  const isMarkup = cues.length > 0 && cues.every(({ kind }) => kind === 'markup');
  if (isMarkup) return { span, newText: readMarkup(text.slice(span.start, span.end)) };
  return { span: widenToSpaces(text, span), newText: '' };
}
