import type { OfficialDocument } from '../../document/model/document.js';
import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { allowanceOf, type TextSize } from '../../cliches/usage/allowance.js';
import { countCliches } from '../../cliches/usage/speech-cliches.js';

/** A phrase of the lexicon with how often it stands in a draft. */
export interface UsedCliche {
  readonly entry: Cliche;
  readonly count: number;
  /** How often nine in ten comparable texts of this length have it at most; absent where nothing is known of it. */
  readonly usual?: number;
}

/** The clichés of a draft, the most frequent first; of those as frequent the longer, which says less. */
export function topCliches({ places }: OfficialDocument, lexicon: Lexicon): readonly UsedCliche[] {
  const speeches = places.map(({ speech }) => countCliches(speech, lexicon));
  const counts = new Map<Cliche, number>();
  let size: TextSize = { kind: speeches[0]?.kind ?? 'speech', characters: 0 };
  for (const { kind, characters, counts: ofSpeech } of speeches) {
    // A file of several kinds is compared with all texts there are.
    size = {
      kind: kind === size.kind ? kind : 'speech',
      characters: size.characters + characters,
    };
    for (const { entry, places: uses } of ofSpeech.values()) {
      counts.set(entry, (counts.get(entry) ?? 0) + uses.length);
    }
  }
  return [...counts].map(([entry, count]) => toUsed(entry, count, size)).sort(compare);
}

function toUsed(entry: Cliche, count: number, size: TextSize): UsedCliche {
  const { usual } = allowanceOf(entry, size, 0);
  return { entry, count, ...(usual && { usual: usual.times }) };
}

function compare(a: UsedCliche, b: UsedCliche): number {
  const byLength = b.entry.phrase.length - a.entry.phrase.length;
  return b.count - a.count || byLength || (a.entry.phrase < b.entry.phrase ? -1 : 1);
}
