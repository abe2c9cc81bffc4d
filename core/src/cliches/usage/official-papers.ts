/** Limits for official papers, which have their own conventions, and for laws. */
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { SpeechText } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import type { SpeechKind } from './speech-kind.js';

/** The limits for one text. */
export interface Allowed {
  /** Most findings. */
  readonly most: number;
  /** Added to the thresholds, which are shares of 0 to 1. */
  readonly extra: number;
}

const PER = 10_000;
/** Reports and papers are full of lists and balanced phrases by convention; only their worst paragraphs are reported. */
const PAPER_EXTRA = 0.1;

/** Whether the text is a report, a decision or a policy paper, which have their own conventions. */
export function isOfficialPaper(kind: SpeechKind): boolean {
  return kind !== 'speech' && kind !== 'hostScript';
}

/** The limits: none for a speech, for a paper `limit` findings per 10,000 `characters` (UTF-16 units). */
export function allowedIn(kind: SpeechKind, characters: number, limit: number): Allowed {
  if (!isOfficialPaper(kind)) return { most: Infinity, extra: 0 };
  // A work report of two pages still gets one finding; a short resolution consists of formulations only.
  const least = kind === 'workReport' && limit > 0 ? 1 : 0;
  const most = Math.max(least, Math.floor((limit * characters) / PER));
  return { most, extra: PAPER_EXTRA };
}

/** A text with so many articles (第…条) is a law or regulation. */
const FEWEST_ARTICLES = 3;
/** 第十二条 */
const ARTICLE = /^第[一二三四五六七八九十百零\d]{1,5}条/u;

/** 城市绿化条例  关于口岸开放的若干规定（试行）: before 1990, provisions are numbered 一、二、, not 第一条. */
const VERSION = /[（(].{1,12}[）)]$/u;

/** Whether the text consists of provisions, each of which must be complete: its title says so, or it has articles. */
export const isLaw = defineKeyedQuery('law', 'speech', readLaw);

function readLaw({ paragraphs, title }: SpeechText, lexicon: Lexicon): boolean {
  const name = (paragraphs[title]?.facts.text.trim() ?? '').replace(VERSION, '');
  if (lawTitlesOf(lexicon).some((word) => name.endsWith(word))) return true;
  let articles = 0;
  for (const { facts } of paragraphs) {
    if (facts.text.startsWith('第') && ARTICLE.test(facts.text)) articles += 1;
    if (articles >= FEWEST_ARTICLES) return true;
  }
  return false;
}

const lawTitlesOf = defineQuery('titles of laws', 'lexicon', (lexicon: Lexicon) =>
  listClauseWords(lexicon, 'lawTitle'),
);
