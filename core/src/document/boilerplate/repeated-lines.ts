// Finds a line that is repeated between the paragraphs of a text, which is the mark of a site.
import type { Paragraph } from '../model/document.js';
import { addToList } from '../../text/list-map.js';

const SHORTEST = 5;
const LONGEST = 30;
const FEWEST = 3;

/** Indices of such lines. In documents without them only the lengths of paragraphs are read. */
export function findRepeatedLines(paragraphs: readonly Paragraph[]): readonly number[] {
  let places: Map<string, number[]> | undefined;
  for (let at = 1; at < paragraphs.length - 1; at += 1) {
    const text = paragraphs[at]?.facts.text ?? '';
    if (text.length < SHORTEST || text.length > LONGEST || !isBetween(paragraphs, at)) continue;
    places ??= new Map();
    addToList(places, text, at);
  }
  return places ? [...places].flatMap(([text, at]) => (isSiteMark(text, at) ? at : [])) : [];
}

const BODY = 40;

/** Whether it is between two paragraphs of body text: not before a heading, as a refrain is, and not one of several short lines. */
function isBetween(paragraphs: readonly Paragraph[], at: number): boolean {
  const line = paragraphs[at];
  if (!line || line.hashes > 0 || line.facts.marker || line.facts.items.length > 0) return false;
  if (line.facts.role !== 'short') return false;
  return isBody(paragraphs[at - 1]) && isBody(paragraphs[at + 1]);
}

function isBody(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.facts.text.length >= BODY;
}

/** Two clauses, as in a slogan of a site; a repeated heading (主要成效) has one. */
const CLAUSES = /^[^\d，,、]{2,}[，,][^\d，,、]{2,}$/u;
/** Words in names of sites */
const SITE_WORD = /网$|文库|公众号|素材|范文|公文|文秘|写作|资料|下载|QQ|微信/u;
const SPEECH_WORD = /讲话|致辞|报告|会议|主持|发言/u;

/** Whether a line that stands at these places is the mark of a site. */
function isSiteMark(text: string, places: readonly number[]): boolean {
  if (places.length < FEWEST || SPEECH_WORD.test(text)) return false;
  return CLAUSES.test(text) || SITE_WORD.test(text);
}
