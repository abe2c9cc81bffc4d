import { defineKeyedQuery } from '../../engine/queries.js';
import type { SpeechText } from '../../document/model/document.js';
import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { readAllCliches, type ClicheHit } from '../lexicon/cliche-hits.js';
import { kindOfSpeech, type SpeechKind } from './speech-kind.js';

/** One use of a phrase: the index of the paragraph in the speech, and the hit in its text. */
export interface ClichePlace {
  readonly paragraph: number;
  readonly hit: ClicheHit;
}

/** All uses of one phrase in a speech, in order, those inside longer phrases too. */
export interface ClicheCount {
  readonly entry: Cliche;
  readonly places: readonly ClichePlace[];
}

/** The same for a whole speech. */
export interface SpeechClicheCount extends ClicheCount {
  /** How many of the uses are not inside a longer phrase. */
  readonly alone: number;
}

/** The clichés of a whole speech. */
export interface SpeechCliches {
  readonly kind: SpeechKind;
  /** Length of the content in UTF-16 units, without residue, indentation and line breaks. */
  readonly characters: number;
  /** The counts, keyed by phrase. */
  readonly counts: ReadonlyMap<string, SpeechClicheCount>;
}

/** Counts the clichés of a speech. Memoised: the same speech and lexicon give the same object. */
export const countCliches = defineKeyedQuery('clichés of a speech', 'speech', count);

function count(speech: SpeechText, lexicon: Lexicon): SpeechCliches {
  const counts = new Map<string, { entry: Cliche; places: ClichePlace[]; alone: number }>();
  let characters = 0;
  for (const [paragraph, facts] of contentOf(speech)) {
    characters += facts.text.length;
    const { hits, nested } = readAllCliches(facts, lexicon);
    for (const hit of hits) add(hit, paragraph, 1);
    for (const hit of nested) add(hit, paragraph, 0);
  }
  return { kind: kindOfSpeech(speech), characters, counts };

  function add(hit: ClicheHit, paragraph: number, alone: 0 | 1): void {
    const known = counts.get(hit.entry.phrase);
    if (known) {
      known.places.push({ paragraph, hit });
      known.alone += alone;
    } else counts.set(hit.entry.phrase, { entry: hit.entry, places: [{ paragraph, hit }], alone });
  }
}

/** The paragraphs that are not web residue, with their indices. */
export function* contentOf({ paragraphs, residue }: SpeechText) {
  const excluded = new Set(residue);
  for (const [index, { facts }] of paragraphs.entries()) {
    if (!excluded.has(index)) yield [index, facts] as const;
  }
}
