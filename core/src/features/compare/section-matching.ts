import type { DraftParts, Section } from './draft-parts.js';

/** What is matched so far. */
export interface Matching {
  /** By section of the new draft; -1 where there is none yet. */
  readonly matches: readonly number[];
  readonly isFree: (old: number) => boolean;
  readonly take: (old: number, now: number) => void;
}

/** What a section is known by; empty where by nothing. `above` is the name of the section it stands under. */
type ReadKey = (section: Section, above: string) => string;

/** A matching that grows by what sections are known by. */
export interface GrowingMatching extends Matching {
  /** Matches what is left by its key, the first with the first; where `single` is asked for, only what is alone. */
  readonly byKey: (readKey: ReadKey, options?: { readonly single: boolean }) => void;
}

/** Nothing is matched yet. */
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
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return groups;
}
