import type { Tally, TemplateTally } from './map.js';

/** Adds up two tallies. Associative and commutative: a corpus may be counted in any parts and order. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const merged = new Map(large);
  for (const [template, tally] of small) {
    const known = merged.get(template);
    merged.set(template, known ? mergeTemplates(known, tally) : tally);
  }
  return merged;
}

function mergeTemplates(a: TemplateTally, b: TemplateTally): TemplateTally {
  return {
    documents: a.documents + b.documents,
    stock: a.stock || b.stock,
    roles: addCounts(a.roles, b.roles),
    forms: addCounts(a.forms, b.forms),
    uses: addCounts(a.uses, b.uses),
    marks: addCounts(a.marks, b.marks),
  };
}

function addCounts(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map(a);
  for (const [name, count] of b) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}
