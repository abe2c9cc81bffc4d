/** Finds the end of a title that is followed by its body without a mark, by the length of parallel sibling titles. */

/** By how many UTF-16 units the length of a title may differ from that of its siblings. */
const SLACK = 2;
/** The shortest rest of the clause after the boundary, in UTF-16 units. */
const SHORTEST_REST = 3;
/** The shortest body up to its first stop, in UTF-16 units. */
const SHORTEST_BODY = 12;
/** There is no boundary after 和 的 、, where the title goes on, nor before 的. */
const NO_SEAM_AFTER = /[和与及的、对把被以为是在从向]$/u;
const NO_SEAM_BEFORE = /^(?:[的了和与及、]|\P{Script=Han}(?<!\d))/u;
/** The length in characters of the title's topic, which the body repeats. */
const TOPIC = 2;
/** Separates clauses. */
const CLAUSE = /[，,]/u;
/** Words that begin a body. */
const OPENERS =
  /^(?:我们|我[省市县区乡镇村校局院]|全[省市县区乡镇村校局院国]|[今去前]年|近年来|[当目]前|各级|各地|各部门|必须|通过|针对|按照|围绕|根据|面对|同志们|党的|习近平|\d)/u;

/**
 * The offset in `sentence` at which the title at its start ends: its clause at the index of a sibling's last clause is
 * longer than that one, and near that length the topic of the title is repeated or a body begins.
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

/** The boundary in `clause` nearest to `length`, at most `SLACK` away. `before` is the title up to the clause. */
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
