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

/** Characters rare in official prose, one of which every cue contains; the scan passes their offsets to `findResidueCues`. */
export const RESIDUE_TRIGGERS = RESIDUE_TRIGGER_SIGNS;

/** The longest line that may be residue as a whole, in UTF-16 units; longer paragraphs are searched for sentences only. */
const LONGEST_LINE = 200;

/** The flags of leftovers that are searched inside a paragraph. */
const INLINE = NOISE | PHRASE | SITE;
const NONE: readonly never[] = [];

/** The cues of one paragraph, in order. `triggers`: ascending offsets of `RESIDUE_TRIGGERS` in `text`, at least one. */
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

/** One cue for the whole line, if it contains nothing but residue. */
function toWholeLine(text: string, cues: readonly ResidueCue[]): ResidueCue | undefined {
  const [first] = cues;
  if (!first || !coversEverything(text, cues)) return undefined;
  return { span: { start: 0, end: text.length }, reach: 'line', kind: first.kind };
}

/** The spans of both lists in order; of two that overlap, the token is kept, which is shorter. */
function withTokens(
  cues: readonly ResidueCue[],
  tokens: readonly ResidueCue[],
): readonly ResidueCue[] {
  if (tokens.length === 0) return cues;
  const holdsToken = overlapTest(tokens.map(({ span }) => span));
  const apart = cues.filter(({ span }) => !holdsToken(span));
  return [...apart, ...tokens].sort((a, b) => a.span.start - b.span.start);
}

/** Letters, digits and Chinese characters: anything but marks and spaces. */
const CONTENT = /[\p{L}\p{N}]/u;

function coversEverything(text: string, cues: readonly ResidueCue[]): boolean {
  let at = 0;
  for (const { span } of cues) {
    if (CONTENT.test(text.slice(at, span.start))) return false;
    at = span.end;
  }
  return !CONTENT.test(text.slice(at));
}
