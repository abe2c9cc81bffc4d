import type { Phrase } from '../../../core/src/index.js';
import type { GramLevel } from '../gram-levels.js';
import { type GramText, joinTexts } from '../gram-texts.js';
import { findLevels } from '../grams.js';
import { IntList } from '../int-list.js';
import { LENGTHS, MARKS, MIN_DOCUMENTS, MOST_BEFORE, MOST_BEHIND } from './limits.js';
import { createWordEnds } from './word-ends.js';
import { unitText } from '../unit-text.js';

/** A phrase must stand in `MIN_DOCUMENTS` texts of kind `CURRENT`; others only count. */
export type CandidateText = Pick<GramText, 'text' | 'kind'>;

/** The kind of texts that say what is still said, and the number of kinds. */
export const CURRENT = 1;
const KINDS = 2;

/**
 * The runs of whole words that several texts have and whose neighbours vary, those that save most first. `breathe` is
 * awaited between steps of a second or less; what it throws ends the search.
 */
export async function findCandidates(
  texts: readonly CandidateText[],
  breathe: () => Promise<void>,
): Promise<Iterable<Phrase>> {
  if (!texts.some(({ kind }) => kind === CURRENT)) return [];
  const joined = joinTexts(
    texts.map((text) => ({ ...text, counted: true })),
    MARKS,
  );
  const columns = { starts: new IntList(), lengths: new IntList(), documents: new IntList() };
  const maxLength = LENGTHS.most + 1;
  for (const level of findLevels(joined, {
    minDocuments: MIN_DOCUMENTS,
    maxLength,
    marks: MARKS,
  })) {
    collect(level, columns);
    await breathe();
  }
  return inOrder(columns, joined.units);
}

/** A row for each candidate; objects for all of them would take more memory than the texts. */
interface Columns {
  readonly starts: IntList;
  readonly lengths: IntList;
  readonly documents: IntList;
}

function collect(level: GramLevel, { starts, lengths, documents }: Columns): void {
  if (level.length < LENGTHS.least || level.length > LENGTHS.most) return;
  for (let gram = 0; gram < level.size; gram += 1) {
    const current = level.kindDocuments[gram * KINDS + CURRENT] ?? 0;
    if (current < MIN_DOCUMENTS || !hasBorders(level, gram)) continue;
    starts.push(level.starts[gram] ?? 0);
    lengths.push(level.length);
    documents.push(level.documents[gram] ?? 0);
  }
}

/** Whether enough different units stand before and after it that it is a phrase by itself. */
function hasBorders(level: GramLevel, gram: number): boolean {
  const documents = level.documents[gram] ?? 0;
  return (
    (level.leftDocuments[gram] ?? 0) <= documents * MOST_BEFORE &&
    (level.rightDocuments[gram] ?? 0) <= documents * MOST_BEHIND
  );
}

function* inOrder({ starts, lengths, documents }: Columns, units: Uint16Array): Generator<Phrase> {
  const isWhole = createWordEnds(units);
  // Characters saved where it is used, two of them typed before it can be known.
  const uses = Float64Array.from(
    { length: starts.size },
    (_, row) => documents.at(row) * (lengths.at(row) - 2),
  );
  const rows = Uint32Array.from(uses.keys()).sort(
    (a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b,
  );
  for (const row of rows) {
    const start = starts.at(row);
    const end = start + lengths.at(row);
    // Its first place is as good as any.
    if (!isWhole(start, end)) continue;
    const text = unitText(units, start, end);
    yield { text, documents: documents.at(row) };
  }
}
