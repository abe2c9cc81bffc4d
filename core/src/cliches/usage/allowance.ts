import type { Cliche, ReferenceKind } from '../../lexicon/types.js';
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
/** Of what is usual, nobody notices half as much again. */
const LEEWAY = 1.5;
/** To the power of this: three uses in 3,000 characters are five in 30,000. */
const SLOW = 0.25;

/**
 * Half as much again as comparable texts usually have at this length, rounded up; at least `perThreeThousand`, which grows
 * slowly with the length, since uses that are pages apart are not noticed. Where nothing is known of the phrase,
 * `perThreeThousand` grows faster: in step for the writer's own phrases, slower for those that are rare in public texts.
 */
export function allowanceOf(entry: Cliche, size: TextSize, perThreeThousand: number): Allowance {
  const usual = usualOf(entry, size);
  const length = Math.max(size.characters, PER) / PER;
  if (usual) {
    const least = Math.round(inShortText(perThreeThousand, size) * length ** SLOW);
    return { times: Math.max(least, Math.ceil(usual.times * LEEWAY)), usual };
  }
  const growth = entry.documents > 0 ? Math.sqrt(length) : length;
  return { times: Math.ceil(perThreeThousand * growth) };
}

/** In a page a fifth use is heard, where three pages bear a sixth. */
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
