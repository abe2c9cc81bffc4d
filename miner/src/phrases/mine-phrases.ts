import { setImmediate } from 'node:timers/promises';
import { encodePhrases, type Phrase } from '../../../core/src/index.js';
import { foldText } from '../lexicon/texts.js';
import { dropFaulty } from './faulty-phrases.js';
import { type CandidateText, CURRENT, findCandidates } from './find-candidates.js';
import { MAX_BYTES, MAX_UNITS } from './limits.js';
import { isOffered } from './offered-phrases.js';
import { findOwnClauses } from './own-clauses.js';

/** What the texts are, and how mining them is stopped. */
export interface PhraseOptions {
  /** Whether what a text says is still said: a phrase must stand in several such texts. Without it any text will do. */
  readonly isCurrent?: (text: string) => boolean;
  /** The texts are a writer's own: names of places and bodies are wanted, and a long clause that one text has. */
  readonly isArchive?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The phrases that several of the texts have, as `encodePhrases` writes them: what a writer begins and may want the rest
 * of. The same texts give the same phrases, in any order. Rejects with the signal's reason when it is aborted.
 */
export async function minePhrases(
  texts: readonly string[],
  options: PhraseOptions = {},
): Promise<string> {
  const { isArchive = false } = options;
  const kept: Phrase[] = [];
  let wanted: Phrase[] = [];
  let units = 0;
  for await (const phrase of findPhrases(foldAll(texts, options), options)) {
    if (!isOffered(phrase.text, isArchive)) continue;
    wanted.push(phrase);
    units += phrase.text.length;
    if (wanted.length < AT_A_TIME) continue;
    for (const phrase of dropFaulty(wanted)) kept.push(phrase);
    wanted = [];
    if (units > MAX_UNITS) break;
  }
  return fitInto([...kept, ...dropFaulty(wanted)], MAX_BYTES);
}

/** One draft of many lines costs less to read than as many drafts. */
const AT_A_TIME = 2000;

/** In an order of their own, so that theirs does not show. */
function foldAll(
  texts: readonly string[],
  { isCurrent = () => true }: PhraseOptions,
): readonly CandidateText[] {
  return texts
    .map((text) => ({ text: foldText(text), kind: isCurrent(text) ? CURRENT : 1 - CURRENT }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.kind - b.kind));
}

/** The most useful first, each once. A cancellation can only come in between. */
async function* findPhrases(
  texts: readonly CandidateText[],
  { isArchive = false, signal }: PhraseOptions,
): AsyncGenerator<Phrase> {
  let count = 0;
  const breathe = async (): Promise<void> => {
    await setImmediate();
    signal?.throwIfAborted();
  };
  const seen = new Set<string>();
  for (const phrase of await findCandidates(texts, breathe)) {
    if (isArchive) seen.add(phrase.text);
    yield phrase;
    if ((count += 1) % AT_A_TIME === 0) await breathe();
  }
  if (!isArchive) return;
  for (const clause of findOwnClauses(texts.map(({ text }) => text))) {
    if (!seen.has(clause.text)) yield clause;
    if ((count += 1) % AT_A_TIME === 0) await breathe();
  }
}

/** As many phrases as have room, those that save most first. */
function fitInto(phrases: readonly Phrase[], bytes: number): string {
  let kept = [...phrases].sort((a, b) => useOf(b) - useOf(a) || (a.text < b.text ? -1 : 1));
  let code = encodePhrases(kept);
  while (Buffer.byteLength(code) > bytes) {
    const share = bytes / Buffer.byteLength(code);
    kept = kept.slice(0, Math.floor(kept.length * share * MARGIN));
    code = encodePhrases(kept);
  }
  return code;
}

/** What is left out is shorter than what is kept. */
const MARGIN = 0.99;

/** Characters saved where it is used: two are typed before it can be known. */
function useOf({ text, documents }: Phrase): number {
  return documents * (text.length - 2);
}
