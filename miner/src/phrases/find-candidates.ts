import type { Phrase } from '../../../core/src/index.js';
import type { GramLevel } from '../gram-levels.js';
import { type GramText, joinTexts } from '../gram-texts.js';
import { findLevels } from '../grams.js';
import { IntList } from '../int-list.js';
import { LENGTHS, MARKS, MIN_DOCUMENTS, MAX_SHARE_BEFORE, MAX_SHARE_AFTER } from './limits.js';
import { createWordEnds } from './word-ends.js';
import { unitText } from '../unit-text.js';

/** A phrase must occur in `MIN_DOCUMENTS` texts of kind `CURRENT`; other texts only add to its count. */
export type CandidateText = Pick<GramText, 'text' | 'kind'>;

/** The kind of texts whose wording is current, and the number of kinds. */
export const CURRENT = 1;
const KINDS = 2;

/**
 * The runs of whole words that several texts share and whose neighbours vary, those that save most typing first. `pause` is
 * awaited between steps of a second or less; an error it throws ends the search.
 */
export async function findCandidates(
  texts: readonly CandidateText[],
  pause: () => Promise<void>,
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
    await pause();
  }
  return inOrder(columns, joined.units);
}

/** One row per candidate in typed columns; objects would take more memory than the texts. */
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

/** Whether the characters before and after it vary enough for a phrase. */
function hasBorders(level: GramLevel, gram: number): boolean {
  const documents = level.documents[gram] ?? 0;
  return (
    (level.leftDocuments[gram] ?? 0) <= documents * MAX_SHARE_BEFORE &&
    (level.rightDocuments[gram] ?? 0) <= documents * MAX_SHARE_AFTER
  );
}

function* inOrder({ starts, lengths, documents }: Columns, units: Uint16Array): Generator<Phrase> {
  const isWhole = createWordEnds(units);
  // Characters saved by all uses; two are typed before it can be offered.
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
    // Only its first occurrence is checked.
    if (!isWhole(start, end)) continue;
    const text = unitText(units, start, end);
    yield { text, documents: documents.at(row) };
  }
}
