import { findInlineResidue } from './inline-boilerplate.js';
import { findResidueLine } from './boilerplate-lines.js';
import { RESIDUE_TRIGGER_SIGNS } from './boilerplate-cues.js';
import { kindsOfSigns, NOISE, PHRASE, SITE } from './boilerplate-signs.js';
import type { ResidueCue } from '../model/signs.js';

export type { ResidueCue, ResidueKind } from '../model/signs.js';

export { findResidueBlocks } from './boilerplate-blocks.js';

/** Characters rare in official prose of which every cue holds one; the scan hands their offsets to `findResidueCues`. */
export const RESIDUE_TRIGGERS = RESIDUE_TRIGGER_SIGNS;

/** A page's own line is short; a longer paragraph is searched for single sentences only. */
const LONGEST_LINE = 200;

/** What is searched for inside a paragraph. */
const INLINE = NOISE | PHRASE | SITE;
const NONE: readonly never[] = [];

/** The cues of one paragraph. `triggers`: ascending offsets of RESIDUE_TRIGGERS in `text`, never empty. */
export function findResidueCues(text: string, triggers: readonly number[]): readonly ResidueCue[] {
  const kinds = kindsOfSigns(text, triggers);
  const line = text.length <= LONGEST_LINE ? findResidueLine(text, triggers, kinds) : undefined;
  if (line) return [{ span: { start: 0, end: text.length }, ...line }];
  if ((kinds & INLINE) === 0) return NONE;

  const cues = findInlineResidue(text, triggers);
  const [first] = cues;
  if (!first || !coversEverything(text, cues)) return cues;
  return [{ span: { start: 0, end: text.length }, reach: 'line', kind: first.kind }];
}

/** Letters, digits and Chinese characters: what is left when only marks and spaces are. */
const CONTENT = /[\p{L}\p{N}]/u;

function coversEverything(text: string, cues: readonly ResidueCue[]): boolean {
  let at = 0;
  for (const { span } of cues) {
    if (CONTENT.test(text.slice(at, span.start))) return false;
    at = span.end;
  }
  return !CONTENT.test(text.slice(at));
}
