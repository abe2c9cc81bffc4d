import { overlapTest } from '../../text/interval-overlap.js';
import { findInlineResidue } from './inline-boilerplate.js';
import { findResidueLine } from './boilerplate-lines.js';
import { findLineSign } from './line-signs.js';
import { findTokens } from './token-signs.js';
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
  const sign = findLineSign(text);
  if (sign && sign.reach !== 'weak') {
    return [{ span: { start: 0, end: text.length }, reach: sign.reach, kind: sign.kind }];
  }
  const kinds = kindsOfSigns(text, triggers);
  const line = text.length <= LONGEST_LINE ? findResidueLine(text, triggers, kinds) : undefined;
  if (line) return [{ span: { start: 0, end: text.length }, ...line }];
  const tokens = findTokens(text);
  if ((kinds & INLINE) === 0 && tokens.length === 0) return NONE;

  const sentences = findInlineResidue(text, triggers);
  const whole = toWholeLine(text, sentences);
  if (whole) return [whole];
  const cues = withTokens(sentences, tokens);
  const all = toWholeLine(text, cues);
  return all ? [all] : cues;
}

/** One cue of a line in which nothing but residue stands. */
function toWholeLine(text: string, cues: readonly ResidueCue[]): ResidueCue | undefined {
  const [first] = cues;
  if (!first || !coversEverything(text, cues)) return undefined;
  return { span: { start: 0, end: text.length }, reach: 'line', kind: first.kind };
}

/** The stretches of both lists in order; of two that overlap the token, which is the smaller, stays. */
function withTokens(
  cues: readonly ResidueCue[],
  tokens: readonly ResidueCue[],
): readonly ResidueCue[] {
  if (tokens.length === 0) return cues;
  const holdsToken = overlapTest(tokens.map(({ span }) => span));
  const apart = cues.filter(({ span }) => !holdsToken(span));
  return [...apart, ...tokens].sort((a, b) => a.span.start - b.span.start);
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
