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
  /** What its forms share. */
  readonly key: string;
  /** Its most frequent form. */
  readonly template: string;
  readonly role: SnippetRole;
  readonly documents: number;
  /** For each slot in order, what stands there, most frequent first. */
  readonly fillings: readonly (readonly string[])[];
  /** What stands in all its slots together, most frequent first. */
  readonly uses: readonly (readonly string[])[];
  /** The mark that closes it most often; empty where the sentence goes on. */
  readonly mark: string;
  /** Documents × length × cohesion. */
  readonly score: number;
}

/** What a reviewer has said of templates, by what their forms share. */
export interface Review {
  /** Not worth offering. */
  readonly drop: ReadonlySet<string>;
  /** For something else than their words and places say. */
  readonly roles: ReadonlyMap<string, SnippetRole>;
  /** Worth offering though one document has them. */
  readonly keep: ReadonlySet<string>;
}

/** Nothing said of any. */
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
  // What is dropped still covers its parts: they are no better.
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

/** How much its clauses stand together: 1 where none of them is ever seen without the others. */
function findCohesion(template: string, { documents }: TemplateTally, tally: Tally): number {
  const clauses = template.split(CLAUSE_MARK);
  const most = clauses.map((clause) => tally.get(toKey(clause))?.documents ?? documents);
  return documents / largest([documents, ...most]);
}

/** ， and the other marks that stand between the clauses of one sentence. */
const CLAUSE_MARK = /[，：]/u;

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return byFrequency(counts)[0] ?? '';
}

/** The names with the highest count first; of equals, the first in code order, so that no order of counting shows. */
function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** What hardly ever stands outside one longer template is offered with it. */
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

/** Every run of clauses shorter than the whole. */
function* findRuns(template: string): Generator<string> {
  const clauses = template.split(CLAUSE_MARK).map(toKey);
  for (let length = 1; length < clauses.length; length += 1) {
    for (let first = 0; first + length <= clauses.length; first += 1) {
      yield clauses.slice(first, first + length).join('');
    }
  }
}
