import type { Phrase } from '../../../core/src/index.js';
import { OWN_LENGTHS } from './limits.js';

/**
 * The whole clauses that one text of a writer's own archive has: what somebody has written once he may write again. The
 * same texts give the same clauses, in any order.
 */
export function* findOwnClauses(texts: readonly string[]): Generator<Phrase> {
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [clause] of text.matchAll(CLAUSE)) {
      if (clause.length < OWN_LENGTHS.least || clause.length > OWN_LENGTHS.most) continue;
      if (seen.has(clause)) continue;
      seen.add(clause);
      yield { text: clause, documents: 1 };
    }
  }
}

/** 加快补齐农村、山区短板 between two marks that end a clause */
const CLAUSE = /(?<![^\n，。；：！？])[\p{Script=Han}、“”]+(?![^\n，。；：！？])/gu;
