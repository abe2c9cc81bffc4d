import type { Phrase } from '../../../core/src/index.js';
import { OWN_LENGTHS } from './limits.js';

/**
 * The whole clauses of a writer's own archive, each once, because a writer may reuse them. The same texts in the same order
 * give the same clauses.
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

/** 加快补齐农村、山区短板 between two clause-ending marks */
const CLAUSE = /(?<![^\n，。；：！？])[\p{Script=Han}、“”]+(?![^\n，。；：！？])/gu;
