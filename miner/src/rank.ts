import { isSnippetRole, largest, type SnippetRole } from '../../core/src/index.js';
import { isFragment } from './fragments.js';
import { JOINT, type Tally, type TemplateTally, toKey } from './map.js';
import { isRareRole, judgeRole, ROLES } from './role-cues.js';
import { SLOT_MARK } from './slots.js';
import {
  LARGE_CORPUS,
  MIN_DOCUMENTS,
  MIN_FRAME_DOCUMENTS,
  MIN_FRAME_LENGTH,
  MIN_LENGTH,
  MIN_QUOTED_DOCUMENTS,
  MIN_TOPIC_DOCUMENTS,
  MIN_TOPICS,
  PART_SHARE,
} from './thresholds.js';

/** A template that is worth offering. */
export interface RankedTemplate {
  /** See `toKey`. */
  readonly key: string;
  /** Its most frequent form. */
  readonly template: string;
  readonly role: SnippetRole;
  readonly documents: number;
  /** The fillings of each slot in order, most frequent first. */
  readonly fillings: readonly (readonly string[])[];
  /** The combined fillings of all slots, most frequent first. */
  readonly uses: readonly (readonly string[])[];
  /** The most frequent mark after it; empty if the sentence continues. */
  readonly mark: string;
  /** Documents × length × cohesion. */
  readonly score: number;
}

/** A reviewer's decisions about templates, by key. */
export interface Review {
  /** Not worth offering. */
  readonly drop: ReadonlySet<string>;
  /** Roles that override those derived from words and places. */
  readonly roles: ReadonlyMap<string, SnippetRole>;
  /** Worth offering although only one document contains them. */
  readonly keep: ReadonlySet<string>;
}

/** A review without decisions. */
export const NO_REVIEW: Review = { drop: new Set(), roles: new Map(), keep: new Set() };

/** The templates above the thresholds: by role in the order of a speech, then by rank, then by text. */
export function rankTemplates(
  tally: Tally,
  corpusSize: number,
  review: Review = NO_REVIEW,
): readonly RankedTemplate[] {
  const kept = new Map<string, RankedTemplate>();
  for (const [key, counts] of tally) {
    const listed = review.keep.has(key);
    if (!listed && counts.documents < MIN_DOCUMENTS && !counts.stock) continue;
    const ranked = toRanked(key, counts, { tally, review });
    if (listed || isWorthKeeping(ranked, counts, corpusSize)) kept.set(key, ranked);
  }
  // A dropped template still covers its parts, which are no better.
  for (const part of findParts(kept)) if (!review.keep.has(part)) kept.delete(part);
  for (const key of review.drop) kept.delete(key);
  return [...kept.values()].sort((a, b) => {
    const byRole = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
    return byRole || b.score - a.score || (a.template < b.template ? -1 : 1);
  });
}

function isWorthKeeping(
  { template, role, documents, mark, uses }: RankedTemplate,
  { stock }: TemplateTally,
  corpusSize: number,
): boolean {
  if (isFragment(template)) return false;
  if (template.includes('{topic}')) {
    const isShared = documents >= MIN_FRAME_DOCUMENTS && uses.length >= MIN_TOPICS;
    return isShared && countCharacters(template) >= MIN_FRAME_LENGTH;
  }
  const isSmall = corpusSize < LARGE_CORPUS;
  if (documents < MIN_DOCUMENTS + (isSmall || isRareRole(role) ? 0 : 1) && !(isSmall && stock))
    return false;
  if (template.includes('“') && !QUOTED_SLOT.test(template) && documents < MIN_QUOTED_DOCUMENTS)
    return false;
  const least = template.includes('{aim}') ? MIN_FRAME_LENGTH : MIN_LENGTH;
  const isLong = countCharacters(template) >= least;
  return isLong || (stock && documents >= MIN_DOCUMENTS && mark !== '');
}

/** “{plan}”时期 */
const QUOTED_SLOT = /“\{[a-z]+\}”/u;

/** 让 and 们, not the marks between clauses. */
const CHARACTER = /\p{Script=Han}/gu;

function countCharacters(template: string): number {
  return template.replace(SLOT_MARK, '').match(CHARACTER)?.length ?? 0;
}

function toRanked(
  key: string,
  counts: TemplateTally,
  { tally, review }: { readonly tally: Tally; readonly review: Review },
): RankedTemplate {
  const template = mostFrequent(counts.forms);
  const mark = mostFrequent(counts.marks);
  const placed = mostFrequent(counts.roles);
  const shared = template.includes('{topic}') ? MIN_TOPIC_DOCUMENTS : 1;
  const counted = new Map(
    [...counts.uses].filter(([use, documents]) => documents >= shared && !review.drop.has(use)),
  );
  const uses = byFrequency(counted).map((use) => use.split(JOINT));
  return {
    key,
    template,
    role:
      review.roles.get(key) ??
      judgeRole(template + mark, isSnippetRole(placed) ? placed : 'deployment'),
    documents: counts.documents,
    fillings: uses[0]?.map((_, slot) => byFrequency(countAt(counted, slot))) ?? [],
    uses,
    mark,
    score: counts.documents * countCharacters(template) * findCohesion(template, counts, tally),
  };
}

function countAt(uses: ReadonlyMap<string, number>, slot: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [use, documents] of uses) {
    const filling = use.split(JOINT)[slot] ?? '';
    counts.set(filling, (counts.get(filling) ?? 0) + documents);
  }
  return counts;
}

/** How closely its clauses belong together: 1 if none of them ever occurs without the others. */
function findCohesion(template: string, { documents }: TemplateTally, tally: Tally): number {
  const clauses = template.split(CLAUSE_MARK);
  const most = clauses.map((clause) => tally.get(toKey(clause))?.documents ?? documents);
  return documents / largest([documents, ...most]);
}

/** ， and the other marks between the clauses of one sentence. */
const CLAUSE_MARK = /[，：]/u;

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return byFrequency(counts)[0] ?? '';
}

/** The names by descending count, then by code unit order, so that the result does not depend on the order of counting. */
function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The templates that hardly ever occur outside one longer template, which is offered instead. */
function findParts(kept: ReadonlyMap<string, RankedTemplate>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const whole of kept.values()) {
    for (const key of findRuns(whole.template)) {
      const part = kept.get(key);
      if (part && whole.documents >= part.documents * PART_SHARE) parts.add(key);
    }
  }
  return parts;
}

/** The keys of all runs of clauses shorter than the whole. */
function* findRuns(template: string): Generator<string> {
  const clauses = template.split(CLAUSE_MARK).map(toKey);
  for (let length = 1; length < clauses.length; length += 1) {
    for (let first = 0; first + length <= clauses.length; first += 1) {
      yield clauses.slice(first, first + length).join('');
    }
  }
}
