import type { OfficialDocument } from '../../document/model/document.js';
import { findInDraft, findInTable, MAX_CONTEXT } from '../../continuation/candidates.js';
import { choose, type Choice } from '../../continuation/choose.js';
import type { PhraseTable } from '../../continuation/phrase-table.js';
import type { Span } from '../../text/span.js';

/** A table of phrases with its origin. Sources that are listed first rank first. */
export interface ContinuationSource {
  readonly name: 'archive' | 'shipped';
  readonly table: PhraseTable;
}

/** A continuation of the text before the cursor. */
export interface Continuation {
  /** The text that is inserted at the cursor; nothing is replaced. */
  readonly text: string;
  /** The characters before the cursor that form the phrase together with `text`. */
  readonly context: Span;
  /** The number of documents with the phrase; for the draft itself, of occurrences. */
  readonly documents: number;
  /** The probability that the writer continues like this, from 0 to 1. */
  readonly likelihood: number;
  /** The expected number of saved characters; higher is better. Comparable within one answer only. */
  readonly score: number;
  /** Whether it may be shown without being requested: as ghost text, or in a list that opens by itself. */
  readonly confident: boolean;
  readonly source: ContinuationSource['name'] | 'draft';
}

/** At most five continuations at `offset` (UTF-16), best first. Returns plain data; never throws. */
export function continueText(
  { text, residue }: OfficialDocument,
  offset: number,
  sources: readonly ContinuationSource[],
): readonly Continuation[] {
  const start = Math.max(0, offset - REACH);
  const before = text.slice(start, offset);
  const context = readContext(before);
  if (context.length < MIN_CONTEXT) return [];

  const candidates = [
    ...findInDraft(before, context, (at) =>
      residue.some(({ span }) => span.start <= start + at && start + at < span.end),
    ),
    ...sources.flatMap(({ name, table }) => findInTable(table, name, context)),
  ];
  const after = text.slice(offset, offset + MAX_AFTER);
  const fitting = candidates.filter((candidate) => !after.startsWith(candidate.text));
  const mayShow = !IN_SENTENCE.test(after);
  return choose(fitting, LIMIT).map((choice) => toContinuation(choice, offset, mayShow));
}

/** Most continuations: as many as a writer reads at a glance. */
const LIMIT = 5;

/** How far back the draft is searched, in UTF-16 units, so that a keystroke costs the same in a book. */
const REACH = 20_000;

/** Shortest context in UTF-16 units: one character is no evidence. */
const MIN_CONTEXT = 2;

/** Longest text after the cursor that is compared, in UTF-16 units: no phrase is longer. */
const MAX_AFTER = 40;

/** 加快建设|现代化: with text after the cursor, ghost text would be in the middle of a sentence. */
const IN_SENTENCE = /^\p{Script=Han}/u;

/**
 * From this probability on, a continuation may be shown unasked: of what is then shown, about six in ten are accepted, and half a
 * text per hundred characters is refused (`npm run bench:completion`). At half of it, four in ten would be accepted.
 */
const CONFIDENT = 0.3;

/** 全面推进，乡村: the text before the cursor up to any other mark, as phrases contain none. */
const CONTEXT = /[\p{Script=Han}、，“”]+$/u;

/** The context before the cursor; a half-width comma is read as the full-width one of the phrases. */
function readContext(before: string): string {
  const near = before.slice(-MAX_CONTEXT).replaceAll(',', '，');
  return CONTEXT.exec(near)?.[0] ?? '';
}

function toContinuation(
  { candidate, likelihood, score }: Choice,
  offset: number,
  mayShow: boolean,
): Continuation {
  const { text, source, documents, matched } = candidate;
  return {
    text,
    context: { start: offset - matched, end: offset },
    documents,
    likelihood,
    score,
    confident: mayShow && likelihood >= CONFIDENT,
    source,
  };
}
