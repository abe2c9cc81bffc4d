import type { Cliche, ReferenceKind } from '../rule/lexicon.js';
import { referenceOf, type SpeechKind } from './speech-kind.js';

/** How often a phrase may stand in a text. */
export interface Allowance {
  readonly times: number;
  /** What nine in ten texts of the kind keep to at this length; absent where nothing is known of the phrase. */
  readonly usual?: { readonly kind: ReferenceKind; readonly times: number };
}

/** What the allowance depends on besides the phrase. */
export interface TextSize {
  readonly kind: SpeechKind;
  /** UTF-16 units of content. */
  readonly characters: number;
}

const PER = 3000;
const USUAL_PER = 10_000;

/**
 * The larger of `perThreeThousand` scaled to the length (for a shorter text unscaled) and of what comparable texts
 * usually have, rounded up.
 */
export function allowanceOf(entry: Cliche, size: TextSize, perThreeThousand: number): Allowance {
  const own = Math.ceil((perThreeThousand * Math.max(size.characters, PER)) / PER);
  const usual = usualOf(entry, size);
  return usual ? { times: Math.max(own, usual.times), usual } : { times: own };
}

function usualOf({ usual }: Cliche, { kind, characters }: TextSize): Allowance['usual'] {
  const wanted = referenceOf(kind);
  const reference = usual[wanted] === undefined ? 'all' : wanted;
  const rate = usual[reference];
  if (rate === undefined) return undefined;
  return { kind: reference, times: Math.max(1, Math.ceil((rate * characters) / USUAL_PER)) };
}
