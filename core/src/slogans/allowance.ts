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
/** In five times the 3,000 characters, and of what is usual, nobody notices one use more. */
const LONG = 5;
const LEEWAY = 1.1;

/**
 * What comparable texts usually have at this length, at least `perThreeThousand`, rounded up. Where that is not known,
 * `perThreeThousand` grows with the length: in step for the writer's own phrases, slower for those that are rare in
 * public texts, which a long one has no more need of.
 */
export function allowanceOf(entry: Cliche, size: TextSize, perThreeThousand: number): Allowance {
  const usual = usualOf(entry, size);
  const length = Math.max(size.characters, PER) / PER;
  if (usual) {
    const least = length > LONG ? perThreeThousand * LEEWAY : perThreeThousand;
    return { times: Math.ceil(Math.max(least, usual.times * LEEWAY)), usual };
  }
  const growth = entry.documents > 0 ? Math.sqrt(length) : length;
  return { times: Math.ceil(perThreeThousand * growth) };
}

function usualOf({ usual }: Cliche, { kind, characters }: TextSize): Allowance['usual'] {
  const wanted = referenceOf(kind);
  const reference = usual[wanted] === undefined ? 'all' : wanted;
  const rate = usual[reference];
  if (rate === undefined) return undefined;
  return { kind: reference, times: Math.max(1, Math.ceil((rate * characters) / USUAL_PER)) };
}
