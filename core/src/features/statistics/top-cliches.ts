import type { OfficialDocument } from '../../document/model/document.js';
import type { Cliche, ClicheKind, Lexicon } from '../../lexicon/types.js';
import { allowanceOf, type TextSize } from '../../cliches/usage/allowance.js';
import { listHollowClauses } from '../../cliches/model/hollow-clauses.js';
import { contentOf, countCliches } from '../../cliches/usage/speech-cliches.js';

/** A phrase of a draft that an editor would delete, with its number of uses. */
export interface UsedCliche {
  readonly phrase: string;
  /** The kind in the lexicon, or `clause` for a clause that the model surely finds hollow. */
  readonly kind: ClicheKind | 'clause';
  readonly count: number;
  /** The number of uses that nine in ten comparable texts of this length do not exceed; absent where it is unknown. */
  readonly usual?: number;
}

/**
 * The clichés of a draft, the most frequent first, longer ones first among those with the same frequency; then the hollow clauses.
 */
export function topCliches({ places }: OfficialDocument, lexicon: Lexicon): readonly UsedCliche[] {
  const speeches = places.map(({ speech }) => countCliches(speech, lexicon));
  const counts = new Map<Cliche, { uses: number; alone: number }>();
  let size: TextSize = { kind: speeches[0]?.kind ?? 'speech', characters: 0 };
  for (const { kind, characters, counts: ofSpeech } of speeches) {
    // A file with speeches of several kinds is compared with all texts.
    size = {
      kind: kind === size.kind ? kind : 'speech',
      characters: size.characters + characters,
    };
    for (const { entry, places: uses, alone } of ofSpeech.values()) {
      const before = counts.get(entry) ?? { uses: 0, alone: 0 };
      counts.set(entry, { uses: before.uses + uses.length, alone: before.alone + alone });
    }
  }
  // 谱写新篇章 that only occurs inside 奋力谱写新篇章 is one cliché, not two.
  const listed = [...counts].filter(([, { alone }]) => alone > 0);
  const cliches = listed.map(([entry, { uses }]) => toUsed(entry, uses, size)).sort(compare);
  return [...cliches, ...clausesOf(places, lexicon)];
}

/** The hollow clauses with their number of uses, each once, in order. */
function clausesOf(places: OfficialDocument['places'], lexicon: Lexicon): readonly UsedCliche[] {
  const counts = new Map<string, number>();
  for (const { speech } of places) {
    for (const [, facts] of contentOf(speech)) {
      for (const clause of listHollowClauses(facts, lexicon)) {
        counts.set(clause, (counts.get(clause) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([phrase, count]) => ({ phrase, kind: 'clause', count }));
}

function toUsed(entry: Cliche, count: number, size: TextSize): UsedCliche {
  const { usual } = allowanceOf(entry, size, 0);
  const { phrase, kind } = entry;
  return { phrase, kind, count, ...(usual && { usual: usual.times }) };
}

function compare(a: UsedCliche, b: UsedCliche): number {
  const byLength = b.phrase.length - a.phrase.length;
  return b.count - a.count || byLength || (a.phrase < b.phrase ? -1 : 1);
}
