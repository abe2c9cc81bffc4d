import { longestIncreasing } from '../../text/longest-increasing.js';
import type { Span } from '../../text/span.js';
import type { DraftParts, Section } from './draft-parts.js';
import { matchSections } from './match-sections.js';
import { addToList } from '../../text/list-map.js';

/** A title or heading in a draft. */
export interface SectionPlace {
  /** Marker and title, at most 40 characters. */
  readonly label: string;
  readonly span: Span;
}

/** How a section changed. */
export type SectionChange =
  | { readonly kind: 'new'; readonly new: SectionPlace }
  | { readonly kind: 'gone'; readonly old: SectionPlace }
  | {
      readonly kind: 'altered';
      readonly old: SectionPlace;
      readonly new: SectionPlace;
      /** In another order among its siblings than before, or under another heading. */
      readonly moved: boolean;
      /** The heading has other words; its ordinal is ignored. */
      readonly renamed: boolean;
      /** It has other sentences, without those under lower headings. */
      readonly rewritten: boolean;
    };

/** The changed sections: those of the new draft in order, then those that are gone. */
export function compareSections(old: DraftParts, now: DraftParts): readonly SectionChange[] {
  const matches = matchSections(old, now);
  const unmoved = findUnmoved(old.sections, now.sections, matches);
  const oldWords = wordsBySection(old);
  const words = wordsBySection(now);
  const changes = now.sections.flatMap((section, at): readonly SectionChange[] => {
    if (at === 0) return [];
    const match = matches[at] ?? -1;
    const before = old.sections[match];
    if (!before) return [{ kind: 'new', new: toPlace(section) }];
    const moved = !unmoved.has(at);
    const renamed = before.name !== section.name;
    const rewritten = oldWords[match] !== words[at];
    if (!moved && !renamed && !rewritten) return [];
    const places = { old: toPlace(before), new: toPlace(section) };
    return [{ kind: 'altered', ...places, moved, renamed, rewritten }];
  });
  const matched = new Set(matches);
  const gone = old.sections
    .filter((_, at) => !matched.has(at))
    .map((section): SectionChange => ({ kind: 'gone', old: toPlace(section) }));
  return [...changes, ...gone];
}

/** Sections under the same heading and in the same order among their siblings as before (longest increasing subsequence). */
function findUnmoved(
  old: readonly Section[],
  now: readonly Section[],
  matches: readonly number[],
): ReadonlySet<number> {
  const siblings = new Map<number, number[]>();
  now.forEach(({ parent }, at) => {
    const match = matches[at] ?? -1;
    if (match < 0 || (old[match]?.parent ?? -1) !== (matches[parent] ?? -1)) return;
    addToList(siblings, parent, at);
  });
  const unmoved = new Set<number>();
  for (const group of siblings.values()) {
    for (const at of longestIncreasing(group.map((one) => matches[one] ?? 0))) {
      unmoved.add(group[at] ?? 0);
    }
  }
  return unmoved;
}

function wordsBySection({ sections, sentences }: DraftParts): readonly string[] {
  const words = sections.map((): string[] => []);
  for (const sentence of sentences) words[sentence.section]?.push(sentence.words);
  return words.map((list) => list.join('\n'));
}

function toPlace({ label, selection }: Section): SectionPlace {
  return { label, span: selection };
}
