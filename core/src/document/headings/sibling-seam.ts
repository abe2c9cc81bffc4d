/** How long the title of a fused heading is, as its parallel siblings tell. */

/** A title may differ from its siblings by so many UTF-16 units. */
const SLACK = 2;
/** What follows the seam in the same clause. */
const SHORTEST_REST = 3;
/** What follows the seam up to the stop is a sentence. */
const SHORTEST_BODY = 12;
/** 和 的 、 before the seam: the title goes on. 的 after it: it is no seam. */
const NO_SEAM_AFTER = /[和与及的、对把被以为是在从向]$/u;
const NO_SEAM_BEFORE = /^(?:[的了和与及、]|\P{Script=Han}(?<!\d))/u;
/** The topic of the title is a word of two characters at least. */
const TOPIC = 2;
/** A sentence has more clauses than its title. */
const CLAUSE = /[，,]/u;
/** How a body begins. */
const OPENERS =
  /^(?:我们|我[省市县区乡镇村校局院]|全[省市县区乡镇村校局院国]|[今去前]年|近年来|[当目]前|各级|各地|各部门|必须|通过|针对|按照|围绕|根据|面对|同志们|党的|习近平|\d)/u;

/**
 * The offset of the seam in `sentence`, which begins with the title: the clause that is the last one of the siblings'
 * titles is longer here, and where theirs ends the topic of the title comes again or a body opens.
 */
export function findSiblingSeam(sentence: string, siblings: readonly string[]): number | undefined {
  const clauses = sentence.split(CLAUSE);
  for (const sibling of siblings) {
    const model = sibling.split(CLAUSE);
    const last = model.length - 1;
    const own = clauses[last];
    const length = model[last]?.length ?? 0;
    if (own === undefined || own.length < length + SHORTEST_REST || length < TOPIC * 2) continue;
    if (!isAlike(clauses.slice(0, last), model.slice(0, last))) continue;
    const before = clauses.slice(0, last).reduce((sum, clause) => sum + clause.length + 1, 0);
    const seam = findNear(own, length, sentence.slice(0, before));
    if (seam !== undefined && sentence.length - before - seam >= SHORTEST_BODY) {
      return before + seam;
    }
  }
  return undefined;
}

function isAlike(clauses: readonly string[], model: readonly string[]): boolean {
  return clauses.every(
    (clause, index) => Math.abs(clause.length - (model[index]?.length ?? 0)) <= SLACK,
  );
}

/** Nearest to the siblings' length first. */
function findNear(clause: string, length: number, before: string): number | undefined {
  for (let step = 0; step <= SLACK; step += 1) {
    for (const at of step === 0 ? [length] : [length - step, length + step]) {
      const rest = clause.slice(at);
      if (rest.length < SHORTEST_REST || at < TOPIC || NO_SEAM_BEFORE.test(rest)) continue;
      if (NO_SEAM_AFTER.test(clause.slice(0, at))) continue;
      const title = before + clause.slice(0, at);
      if (OPENERS.test(rest) || title.includes(rest.slice(0, TOPIC))) return at;
    }
  }
  return undefined;
}
