import { setImmediate } from 'node:timers/promises';
import { encodePhrases, type Phrase } from '../../../core/src/index.js';
import { foldText } from '../lexicon/texts.js';
import { dropFaulty } from './faulty-phrases.js';
import { type CandidateText, CURRENT, findCandidates } from './find-candidates.js';
import { MAX_BYTES, MAX_UNITS } from './limits.js';
import { isOffered } from './offered-phrases.js';
import { findOwnClauses } from './own-clauses.js';

/** The options of phrase mining. */
export interface PhraseOptions {
  /** Whether the wording of a text is current: a phrase must occur in several such texts. By default all texts are. */
  readonly isCurrent?: (text: string) => boolean;
  /** Whether the texts are a writer's own: then names of places and bodies are kept, and long clauses of a single text. */
  readonly isArchive?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The phrases that several of the texts share, as `encodePhrases` writes them, for completion. The same texts, in any order,
 * give the same phrases.
 * @throws the signal's reason when it is aborted
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
    if (wanted.length < BATCH_SIZE) continue;
    for (const phrase of dropFaulty(wanted)) kept.push(phrase);
    wanted = [];
    if (units > MAX_UNITS) break;
  }
  return fitInto([...kept, ...dropFaulty(wanted)], MAX_BYTES);
}

/** Phrases per analysed draft: one draft of many lines is faster than many drafts. */
const BATCH_SIZE = 2000;

/** Sorts the texts, so that the result does not depend on their order. */
function foldAll(
  texts: readonly string[],
  { isCurrent = () => true }: PhraseOptions,
): readonly CandidateText[] {
  return texts
    .map((text) => ({ text: foldText(text), kind: isCurrent(text) ? CURRENT : 1 - CURRENT }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.kind - b.kind));
}

/** Yields each phrase once, most useful first. Cancellation is checked between batches. */
async function* findPhrases(
  texts: readonly CandidateText[],
  { isArchive = false, signal }: PhraseOptions,
): AsyncGenerator<Phrase> {
  let count = 0;
  const pause = async (): Promise<void> => {
    await setImmediate();
    signal?.throwIfAborted();
  };
  const seen = new Set<string>();
  for (const phrase of await findCandidates(texts, pause)) {
    if (isArchive) seen.add(phrase.text);
    yield phrase;
    if ((count += 1) % BATCH_SIZE === 0) await pause();
  }
  if (!isArchive) return;
  for (const clause of findOwnClauses(texts.map(({ text }) => text))) {
    if (!seen.has(clause.text)) yield clause;
    if ((count += 1) % BATCH_SIZE === 0) await pause();
  }
}

/** Encodes as many phrases as fit into `bytes`, those that save most typing first. */
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

/** The dropped phrases are shorter than average, so a little more must be dropped. */
const MARGIN = 0.99;

/** Characters saved by all uses; two are typed before it can be offered. */
function useOf({ text, documents }: Phrase): number {
  return documents * (text.length - 2);
}
