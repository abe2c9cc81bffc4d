import type { Collocation } from './collocations.js';
import { DATED } from './collocations.js';
import { readTexts } from './corpus-counts.js';

/** 4 to 10 characters between two marks, which are certain boundaries: 无事不扰 in “有求必应、无事不扰”. */
const CLAUSE = /(?<=^|[^\w\u4e00-\u9fff])[\u4e00-\u9fff]{4,10}(?![\w\u4e00-\u9fff])/gmu;
/** Characters typical of sentences rather than set phrases. */
const OF_SENTENCES = /[的了是在我们你他她它这那等着过]/u;
/** Minimum number of documents that contain a clause. */
const MIN_DOCUMENTS = 3;

/** The clauses that recur in the official texts below `root`, with their counts. */
export function findClauses(root: string, names: ReadonlySet<string>): readonly Collocation[] {
  const counts = new Map<string, { count: number; documents: number }>();
  for (const text of readTexts(root)) {
    const seen = new Set<string>();
    for (const [clause] of text.matchAll(CLAUSE)) {
      if (OF_SENTENCES.test(clause) || DATED.test(clause) || hasName(clause, names)) continue;
      const entry = counts.get(clause) ?? { count: 0, documents: 0 };
      entry.count += 1;
      if (!seen.has(clause)) entry.documents += 1;
      seen.add(clause);
      counts.set(clause, entry);
    }
  }
  return [...counts]
    .filter(([, { documents }]) => documents >= MIN_DOCUMENTS)
    .map(([phrase, { count }]) => ({ phrase, count }));
}

/** Whether the clause contains a name of a person, place or body. */
function hasName(clause: string, names: ReadonlySet<string>): boolean {
  for (let start = 0; start < clause.length; start += 1) {
    for (let end = start + 2; end <= clause.length; end += 1) {
      if (names.has(clause.slice(start, end))) return true;
    }
  }
  return false;
}
