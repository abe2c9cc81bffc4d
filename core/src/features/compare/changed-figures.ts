import type { Span } from '../../text/span.js';
import type { DraftParts } from './draft-parts.js';
import { cutClauses, findFigures, type Wording } from './figures.js';
import { addToList } from '../../text/list-map.js';

/** A changed number in a sentence or clause that is otherwise the same. */
export interface FigureChange {
  readonly old: Span;
  readonly new: Span;
  /** The sentence or clause of the new draft. */
  readonly within: Span;
}

/** Shortest clause that is compared, in UTF-16 units: shorter ones with a number (增长3%) occur anywhere and do not identify a statement. */
const SHORTEST_CLAUSE = 5;

/** The changed numbers, in the order of the new draft: those of whole sentences, then those of clauses of other sentences. */
export function findChangedFigures(old: DraftParts, now: DraftParts): readonly FigureChange[] {
  const different = dropCommon(old.sentences, now.sentences);
  const pairs = pairInOrder(different);
  const paired = new Set(pairs.flatMap((pair) => pair));
  const clausesOf = ({ text }: DraftParts, sentences: readonly Wording[]) =>
    sentences
      .filter((sentence) => !paired.has(sentence))
      .flatMap(({ span }) => cutClauses(text, span))
      .filter(({ pattern }) => pattern.length >= SHORTEST_CLAUSE);
  const clauses = dropCommon(clausesOf(old, different.old), clausesOf(now, different.now));
  const single = { old: onlyUnique(clauses.old), now: onlyUnique(clauses.now) };
  return [...pairs, ...pairInOrder(single)]
    .flatMap(([before, after]) => compareFigures(old.text, now.text, before, after))
    .sort((a, b) => a.new.start - b.new.start);
}

interface TwoSides {
  readonly old: readonly Wording[];
  readonly now: readonly Wording[];
}

/** Without the sentences or clauses that are the same on both sides. */
function dropCommon(old: readonly Wording[], now: readonly Wording[]): TwoSides {
  const before = new Set(old.map(({ words }) => words));
  const after = new Set(now.map(({ words }) => words));
  return {
    old: old.filter(({ words }) => !after.has(words)),
    now: now.filter(({ words }) => !before.has(words)),
  };
}

/** Those with a pattern that no other has. */
function onlyUnique(wordings: readonly Wording[]): readonly Wording[] {
  const counts = new Map<string, number>();
  for (const { pattern } of wordings) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  return wordings.filter(({ pattern }) => counts.get(pattern) === 1);
}

/** Pairs wordings of the same pattern: the first with the first, the second with the second. */
function pairInOrder({ old, now }: TwoSides): readonly (readonly [Wording, Wording])[] {
  const waiting = new Map<string, Wording[]>();
  for (const one of old.toReversed()) {
    addToList(waiting, one.pattern, one);
  }
  return now.flatMap((one) => {
    const before = waiting.get(one.pattern)?.pop();
    return before ? [[before, one] as const] : [];
  });
}

function compareFigures(
  oldText: string,
  newText: string,
  before: Wording,
  after: Wording,
): readonly FigureChange[] {
  const figures = findFigures(newText, after.span);
  return findFigures(oldText, before.span).flatMap((old, index) => {
    const figure = figures[index];
    if (!figure) return [];
    const isSame = valueOf(oldText, old) === valueOf(newText, figure);
    return isSame ? [] : [{ old, new: figure, within: after.span }];
  });
}

/** 1,200 and 1200, ３％ and 3% are the same number. */
function valueOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFKC').replaceAll(',', '');
}
