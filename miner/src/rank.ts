import type { SnippetRole } from '../../core/src/index.js';
import type { Tally, TemplateTally } from './map.js';
import { ROLES } from './role-cues.js';
import { SLOT_MARK } from './slots.js';
import { MIN_DOCUMENTS, MIN_LENGTH } from './thresholds.js';

/** A template that is worth offering. */
export interface RankedTemplate {
  readonly template: string;
  readonly role: SnippetRole;
  readonly documents: number;
  /** For each slot in order, its most frequent filling. */
  readonly fillings: readonly string[];
  /** The mark that closes it most often; empty where the sentence goes on. */
  readonly mark: string;
}

/** The templates above the thresholds: by role in the order of a speech, then by documents, then by text. */
export function rankTemplates(tally: Tally): readonly RankedTemplate[] {
  const kept = [...tally]
    .filter(([template, counts]) => isWorthKeeping(template, counts))
    .map(([template, counts]) => toRanked(template, counts));
  return kept
    .filter((one) => !kept.some((other) => isPartOf(one, other)))
    .sort((a, b) => {
      const byRole = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
      return byRole || b.documents - a.documents || (a.template < b.template ? -1 : 1);
    });
}

function isWorthKeeping(template: string, { stock, documents, marks }: TemplateTally): boolean {
  const long = countCharacters(template) >= MIN_LENGTH;
  if (documents < MIN_DOCUMENTS) return stock && long;
  return long || (stock && mostFrequent(marks) !== '');
}

/** 让 and 们, not the marks between clauses. */
const CHARACTER = /\p{Script=Han}/gu;

function countCharacters(template: string): number {
  return template.replace(SLOT_MARK, '').match(CHARACTER)?.length ?? 0;
}

function toRanked(template: string, counts: TemplateTally): RankedTemplate {
  return {
    template,
    // What is shared and says nothing of itself stands where most of a speech stands: in its tasks.
    role: counts.role ?? 'deployment',
    documents: counts.documents,
    fillings: counts.fillings.map(mostFrequent),
    mark: mostFrequent(counts.marks),
  };
}

/** The name with the highest count; of equals, the first in code order, so that no order of counting shows. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** What only ever stands inside a longer template is offered with it. */
function isPartOf(part: RankedTemplate, whole: RankedTemplate): boolean {
  return (
    part !== whole &&
    part.documents === whole.documents &&
    part.template.length < whole.template.length &&
    whole.template.includes(part.template)
  );
}
