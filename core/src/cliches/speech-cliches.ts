import type { SpeechText } from '../document/model/document.js';
import type { Cliche, Lexicon } from '../lexicon/types.js';
import { readAllSlogans, type SloganHit } from './cliche-hits.js';
import { kindOfSpeech, type SpeechKind } from './speech-kind.js';

/** Where a phrase stands: a paragraph of the speech and the hit in its text. */
export interface SloganPlace {
  readonly paragraph: number;
  readonly hit: SloganHit;
}

/** All uses of one phrase in a speech, in order, those inside longer phrases too. */
export interface SloganCount {
  readonly entry: Cliche;
  readonly places: readonly SloganPlace[];
}

/** The slogans of a whole speech. */
export interface SpeechSlogans {
  readonly kind: SpeechKind;
  /** Length of the content in UTF-16 units, without residue, indentation and line breaks. */
  readonly characters: number;
  /** By phrase. */
  readonly counts: ReadonlyMap<string, SloganCount>;
}

/** Counts the slogans of a speech. The same speech and lexicon give the same object. */
export function countSlogans(speech: SpeechText, lexicon: Lexicon): SpeechSlogans {
  let ofLexicon = KNOWN.get(lexicon);
  if (!ofLexicon) KNOWN.set(lexicon, (ofLexicon = new WeakMap()));
  let known = ofLexicon.get(speech);
  if (!known) ofLexicon.set(speech, (known = count(speech, lexicon)));
  return known;
}

const KNOWN = new WeakMap<Lexicon, WeakMap<SpeechText, SpeechSlogans>>();

function count(speech: SpeechText, lexicon: Lexicon): SpeechSlogans {
  const counts = new Map<string, { entry: Cliche; places: SloganPlace[] }>();
  let characters = 0;
  for (const [paragraph, facts] of contentOf(speech)) {
    characters += facts.text.length;
    const { hits, nested } = readAllSlogans(facts, lexicon);
    for (const hit of hits) add(hit, paragraph);
    for (const hit of nested) add(hit, paragraph);
  }
  return { kind: kindOfSpeech(speech), characters, counts };

  function add(hit: SloganHit, paragraph: number): void {
    const known = counts.get(hit.entry.phrase);
    if (known) known.places.push({ paragraph, hit });
    else counts.set(hit.entry.phrase, { entry: hit.entry, places: [{ paragraph, hit }] });
  }
}

/** The paragraphs that are no web residue, with their indices. */
export function* contentOf({ paragraphs, residue }: SpeechText) {
  const left = new Set(residue);
  for (const [index, { facts }] of paragraphs.entries()) {
    if (!left.has(index)) yield [index, facts] as const;
  }
}
