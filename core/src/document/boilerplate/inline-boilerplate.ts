// Finds residue inside a paragraph that is otherwise content: a sentence of a site, a bracketed remark, noise, markup.
import { findMarkup } from './leftover-markup.js';
import { findCopyNoise } from './copy-noise.js';
import { RESIDUE_PHRASES, type ResiduePhrase } from './boilerplate-phrases.js';
import type { ResidueKind } from './boilerplate-cues.js';
import { findBracket, findSentence, type SentenceMemory } from './boilerplate-sentences.js';
import { findTrigger, kindsOfSign, NOISE, PHRASE, SITE } from './boilerplate-signs.js';
import { findSiteTail, LONGEST_SITE_TAIL } from './site-lines.js';
import { addToList } from '../../text/list-map.js';
import type { Span } from '../../text/span.js';

/** A part of a paragraph that is left over from a web page; its span is relative to the text. */
export interface InlineResidue {
  readonly span: Span;
  readonly reach: 'sentence';
  readonly kind: ResidueKind;
}

/** The residue inside `text`, in order and without overlaps. `triggers`: ascending offsets of `RESIDUE_TRIGGERS`. */
export function findInlineResidue(
  text: string,
  triggers: readonly number[],
): readonly InlineResidue[] {
  const found: InlineResidue[] = [];
  const memory: SentenceMemory = { sentence: undefined, refused: new Set() };
  let end = 0;
  let lastSite = -1;
  for (const offset of triggers) {
    const kinds = kindsOfSign(text.charCodeAt(offset));
    if (kinds & SITE) lastSite = offset;
    if (offset < end || (kinds & (NOISE | PHRASE)) === 0) continue;
    const next = findAt(text, offset, end, kinds) ?? findPhrase(text, offset, end, memory);
    if (!next) continue;
    found.push(next);
    end = next.span.end;
  }
  if (lastSite >= Math.max(end, text.length - LONGEST_SITE_TAIL)) {
    const tail = findSiteTail(text);
    const span = { start: tail, end: text.length };
    if (tail >= end) found.push({ span, reach: 'sentence', kind: 'site' });
  }
  return found;
}

const MARKUP_SIGNS = '<&';

function findAt(
  text: string,
  offset: number,
  from: number,
  kinds: number,
): InlineResidue | undefined {
  if ((kinds & NOISE) === 0) return undefined;
  const noise = findCopyNoise(text, offset, from);
  if (noise) return { span: noise, reach: 'sentence', kind: 'noise' };
  const markup = MARKUP_SIGNS.includes(text.charAt(offset)) ? findMarkup(text, offset) : undefined;
  return markup && { span: markup, reach: 'sentence', kind: 'markup' };
}

interface Trigger {
  readonly phrase: ResiduePhrase;
  /** The offset of the trigger in the phrase. */
  readonly at: number;
  /** The offset, from the trigger, of a second character of the phrase (`code`); comparing it rules out most phrases. */
  readonly beside: number;
  readonly code: number;
}

/** Phrases by the code of their trigger, so that nearly every character needs only one lookup. */
const PHRASES_BY_SIGN = indexPhrases();

function indexPhrases(): ReadonlyMap<number, readonly Trigger[]> {
  const index = new Map<number, Trigger[]>();
  for (const phrase of RESIDUE_PHRASES) {
    const at = findTrigger(phrase.words);
    const sign = phrase.words.charCodeAt(at);
    const beside = at + 1 < phrase.words.length ? 1 : Math.max(-1, -at);
    const code = phrase.words.charCodeAt(at + beside);
    addToList(index, sign, { phrase, at, beside, code });
  }
  return index;
}

/** The residue of the phrase at the trigger at `offset`; it does not start before `from`, the end of the residue before. */
function findPhrase(
  text: string,
  offset: number,
  from: number,
  memory: SentenceMemory,
): InlineResidue | undefined {
  for (const { phrase, at, beside, code } of PHRASES_BY_SIGN.get(text.charCodeAt(offset)) ?? []) {
    const start = offset - at;
    if (start < from || text.charCodeAt(offset + beside) !== code) continue;
    if (!text.startsWith(phrase.words, start)) continue;
    if (phrase.afterNumber && !FIGURE.test(text.charAt(start - 1))) continue;
    const words = { start, end: start + phrase.words.length };
    const span = phrase.alone ? words : findReach({ text, from, memory }, phrase, words);
    if (span) return { span, reach: 'sentence', kind: phrase.kind };
  }
  return undefined;
}

/** A digit, or the space after one: 1510 字 */
const FIGURE = /[\d\s]/u;

interface SearchState {
  readonly text: string;
  readonly from: number;
  readonly memory: SentenceMemory;
}

/** The bracket around the words, or else their sentence, with a closing courtesy after it. */
function findReach({ text, from, memory }: SearchState, phrase: ResiduePhrase, words: Span) {
  const agrees = (span: Span) => phrase.needs?.test(text.slice(span.start, span.end)) ?? true;
  const bracket = findBracket(text, words, from);
  if (bracket) return agrees(bracket) ? withCourtesies(text, bracket) : undefined;

  const sentence = findSentence(text, words, from, memory);
  // A condition that the sentence did not fulfil for an earlier occurrence of the phrase is not tested again.
  if (!sentence || memory.refused.has(phrase)) return undefined;
  if (agrees(sentence)) return withCourtesies(text, sentence);
  memory.refused.add(phrase);
  return undefined;
}

/** 希望对大家有所帮助！ 欢迎阅读借鉴。 after the sentence of a site's editor */
const COURTESY =
  /^\s*(?:希望|欢迎|仅供|快来|一起来|大家一起|供大家|感谢您|以下是|下面)[^。！!？?]{0,30}[。！!？?~～]*/u;
const COURTEOUS = /帮助|参考|喜欢|阅读|借鉴|看看|了解|浏览|下载|收藏|启发/u;
const LONGEST_COURTESY = 60;

function withCourtesies(text: string, span: Span): Span {
  const match = COURTESY.exec(text.slice(span.end, span.end + LONGEST_COURTESY));
  if (!match || !COURTEOUS.test(match[0])) return span;
  return { start: span.start, end: span.end + match[0].length };
}
