import type { TextEdit } from '../../../core/src/index.js';
import { replaceEntries } from '../package/replace-entries.js';
import type { WordPackage } from '../package/word-package.js';
import type { PartText } from '../reading/paragraphs.js';
import { applyXmlEdits, type XmlEdit } from './part-edits.js';
import type { ChangePlan } from './plan-changes.js';

/** A changed Word file. */
export interface MendedWord {
  readonly kind: 'mended';
  readonly bytes: Buffer;
  /** Edits that were written. */
  readonly done: readonly TextEdit[];
  /** Edits outside runs (automatic numbers, fields, text boxes) or across paragraphs. */
  readonly skipped: readonly TextEdit[];
}

/** The file with edited text parts and with `others`, new contents of parts by name. @throws WordProblem if a part cannot be written in its encoding */
export function writeParts(
  word: WordPackage,
  { done, skipped }: ChangePlan,
  edits: ReadonlyMap<PartText, readonly XmlEdit[]>,
  others: ReadonlyMap<string, string>,
): MendedWord {
  const contents = new Map<string, Uint8Array>();
  for (const [{ part, xml }, own] of edits) {
    contents.set(part, word.encodePart(part, applyXmlEdits(xml, own)));
  }
  for (const [name, xml] of others) contents.set(name, word.encodePart(name, xml));
  const { archive } = word;
  const bytes = contents.size === 0 ? archive.bytes : replaceEntries(archive, contents);
  return { kind: 'mended', bytes, done, skipped };
}
