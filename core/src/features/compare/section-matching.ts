import type { DraftParts, Section } from './draft-parts.js';
import { addToList } from '../../text/list-map.js';

/** The matches so far. */
export interface Matching {
  /** The old section for each section of the new draft; -1 where there is none yet. */
  readonly matches: readonly number[];
  /** Whether an old section is not matched yet. */
  readonly isFree: (old: number) => boolean;
  /** Matches two sections. */
  readonly take: (old: number, now: number) => void;
}

/** The key of a section, empty for none. `above` is the name of its parent section. */
type ReadKey = (section: Section, above: string) => string;

/** A matching that can be extended by keys of sections. */
export interface GrowingMatching extends Matching {
  /** Matches unmatched sections with the same key, the first with the first; with `single`, only keys that occur once on both sides. */
  readonly byKey: (readKey: ReadKey, options?: { readonly single: boolean }) => void;
}

/** An empty matching. */
export function createMatching(old: DraftParts, now: DraftParts): GrowingMatching {
  const matches = now.sections.map(() => -1);
  const taken = new Set<number>();
  const isFree = (at: number): boolean => !taken.has(at);
  const take = (before: number, after: number): void => {
    matches[after] = before;
    taken.add(before);
  };
  return {
    ...{ matches, isFree, take },
    byKey: (readKey, { single } = { single: false }) => {
      const before = groupByKey(old.sections, readKey, isFree);
      const after = groupByKey(now.sections, readKey, (at) => matches[at] === -1);
      for (const [key, group] of after) {
        const waiting = before.get(key) ?? [];
        if (single && (group.length > 1 || waiting.length > 1)) continue;
        group.slice(0, waiting.length).forEach((at, index) => {
          take(waiting[index] ?? 0, at);
        });
      }
    },
  };
}

function groupByKey(
  sections: readonly Section[],
  readKey: ReadKey,
  isWanted: (at: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  sections.forEach((section, at) => {
    if (!isWanted(at)) return;
    const key = readKey(section, sections[section.parent]?.name ?? '');
    if (key === '') return;
    addToList(groups, key, at);
  });
  return groups;
}
