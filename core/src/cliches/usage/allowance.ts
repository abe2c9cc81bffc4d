import type { Cliche, ReferenceKind } from '../../lexicon/types.js';
import { referenceOf, type SpeechKind } from './speech-kind.js';

/** How often a phrase may be used in a text before it is reported. */
export interface Allowance {
  readonly times: number;
  /** The number of uses that nine in ten texts of this kind and length do not exceed; absent where the corpus has too little of the phrase. */
  readonly usual?: { readonly kind: ReferenceKind; readonly times: number };
}

/** The properties of a text that the allowance depends on. */
export interface TextSize {
  readonly kind: SpeechKind;
  /** UTF-16 units of content. */
  readonly characters: number;
}

/** The limits are per so many UTF-16 units. */
const PER = 3000;
/** The rates in `Cliche.usual` are per so many UTF-16 units. */
const USUAL_PER = 10_000;
/** Readers do not notice half as many uses again as usual. */
const TOLERANCE = 1.5;
/** Exponent of the growth with length: three uses in 3,000 characters are five in 30,000. */
const SLOW_GROWTH = 0.25;

/**
 * The allowance of a phrase: 1.5 times the usual number in comparable texts of this length, rounded up, and at least `perThreeThousand`, which
 * grows slowly with the length, since uses that are pages apart are not noticed. Where nothing is known of the phrase, `perThreeThousand`
 * grows faster: linearly for the writer's own phrases, with the square root of the length for those that are rare in public texts.
 */
export function allowanceOf(entry: Cliche, size: TextSize, perThreeThousand: number): Allowance {
  const usual = usualOf(entry, size);
  const length = Math.max(size.characters, PER) / PER;
  if (usual) {
    const least = Math.round(inShortText(perThreeThousand, size) * length ** SLOW_GROWTH);
    return { times: Math.max(least, Math.ceil(usual.times * TOLERANCE)), usual };
  }
  const growth = entry.documents > 0 ? Math.sqrt(length) : length;
  return { times: Math.ceil(perThreeThousand * growth) };
}

/** The limit in short texts: on one page a fifth use is noticed, on three pages a sixth is not. */
const LEAST_IN_SHORT = 4;

function inShortText(perThreeThousand: number, { characters }: TextSize): number {
  const scaled = Math.max(LEAST_IN_SHORT, (perThreeThousand * characters) / PER);
  return Math.min(perThreeThousand, scaled);
}

function usualOf({ usual }: Cliche, { kind, characters }: TextSize): Allowance['usual'] {
  const wanted = referenceOf(kind);
  const reference = usual[wanted] === undefined ? 'all' : wanted;
  const rate = usual[reference];
  if (rate === undefined) return undefined;
  return { kind: reference, times: Math.max(1, Math.ceil((rate * characters) / USUAL_PER)) };
}
