import type { SpeechText } from '../../document/document.js';
import { readPrints, SHORTEST_NEAR, type SentencePrint } from '../../slogans/sentence-prints.js';
import { contentOf } from '../../slogans/speech-slogans.js';
import { findNear } from './near-sentences.js';
import { isRefrain, mayRepeat } from './may-repeat.js';

/** A sentence and where it stands. */
export interface PlacedSentence {
  readonly paragraph: number;
  readonly print: SentencePrint;
  /** Whether nothing stands before it in its paragraph, nothing behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Sentences in a row, of one paragraph or several. */
export interface Passage {
  readonly from: PlacedSentence;
  readonly to: PlacedSentence;
}

/** What stands in a speech twice. */
export interface Repeat {
  readonly first: Passage;
  readonly later: Passage;
  /** Word for word, marks apart. */
  readonly exact: boolean;
}

/** The repeats of a speech by the place of the later one; `shortest` in UTF-16 units without marks. */
export function findRepeats(speech: SpeechText, shortest: number): readonly Repeat[] {
  if (isRegulation(speech)) return [];
  const sentences = collect(speech);
  const partners = pairUp(speech, sentences, shortest);
  return partners.size === 0 ? [] : joinNeighbours(sentences, partners);
}

/** From so many 第…条 on a text is a regulation, whose articles must each be whole. */
const FEWEST_ARTICLES = 3;

function isRegulation({ paragraphs }: SpeechText): boolean {
  let articles = 0;
  for (const { facts } of paragraphs) {
    if (facts.text.startsWith('第') && ARTICLE.test(facts.text)) articles += 1;
    if (articles >= FEWEST_ARTICLES) return true;
  }
  return false;
}

/** 第十二条 */
const ARTICLE = /^第[一二三四五六七八九十百零\d]{1,5}条/u;

/** The earlier sentence that one says again. */
interface Partner {
  readonly index: number;
  readonly exact: boolean;
}

function collect(speech: SpeechText): readonly PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  for (const [paragraph, facts] of contentOf(speech)) {
    const prints = readPrints(facts);
    for (const [index, print] of prints.entries()) {
      const closes = index === prints.length - 1;
      sentences.push({ paragraph, print, opens: index === 0, closes });
    }
  }
  return sentences;
}

function pairUp(
  speech: SpeechText,
  sentences: readonly PlacedSentence[],
  shortest: number,
): ReadonlyMap<number, Partner> {
  const known = new Map<number, number[]>();
  const partners = new Map<number, Partner>();
  for (const [index, { print }] of sentences.entries()) {
    if (print.length < shortest) continue;
    const alike = known.get(print.hash);
    if (alike) alike.push(index);
    else known.set(print.hash, [index]);
  }
  for (const places of known.values()) {
    if (places.length > 1) pairExact(speech, sentences, places, partners);
  }
  for (const [index, earlier] of findNear(speech, sentences, SHORTEST_NEAR)) {
    if (!partners.has(index)) partners.set(index, { index: earlier, exact: false });
  }
  return partners;
}

function pairExact(
  speech: SpeechText,
  sentences: readonly PlacedSentence[],
  places: readonly number[],
  partners: Map<number, Partner>,
): void {
  const alike = places.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? [{ index, sentence }] : [];
  });
  if (alike.some(({ sentence }) => mayRepeat(speech, sentence))) return;
  if (
    isRefrain(
      speech,
      alike.map(({ sentence }) => sentence),
    )
  )
    return;
  const [first, ...later] = alike;
  for (const { index } of later) partners.set(index, { index: first?.index ?? 0, exact: true });
}

/** Sentences next to each other that repeat sentences next to each other are one passage. */
function joinNeighbours(
  sentences: readonly PlacedSentence[],
  partners: ReadonlyMap<number, Partner>,
): readonly Repeat[] {
  const repeats: Repeat[] = [];
  let last = -1;
  for (const index of [...partners.keys()].sort((a, b) => a - b)) {
    const partner = partners.get(index);
    if (index <= last || !partner) continue;
    let length = 1;
    let exact = partner.exact;
    for (
      ;
      isContinued(sentences, partners, { later: index, first: partner.index }, length);
      length += 1
    ) {
      exact &&= partners.get(index + length)?.exact ?? true;
    }
    last = index + length - 1;
    const first = passage(sentences, partner.index, length);
    const later = passage(sentences, index, length);
    if (first && later) repeats.push({ first, later, exact });
  }
  return repeats;
}

/** Whether the sentences `distance` behind the two are a pair too, or the same few words; never into one another. */
function isContinued(
  sentences: readonly PlacedSentence[],
  partners: ReadonlyMap<number, Partner>,
  { later, first }: { readonly later: number; readonly first: number },
  distance: number,
): boolean {
  if (first + distance >= later) return false;
  const next = sentences[later + distance];
  if (!next) return false;
  const partner = partners.get(later + distance);
  if (partner) return partner.index === first + distance;
  return next.print.hash === sentences[first + distance]?.print.hash;
}

function passage(
  sentences: readonly PlacedSentence[],
  index: number,
  length: number,
): Passage | undefined {
  const from = sentences[index];
  const to = sentences[index + length - 1];
  return from && to && { from, to };
}
