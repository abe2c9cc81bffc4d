import type { OfficialDocument } from '../../document/model/document.js';
import { findInDraft, findInTable, MAX_CONTEXT } from '../../continuation/candidates.js';
import { choose, type Choice } from '../../continuation/choose.js';
import type { PhraseTable } from '../../continuation/phrase-table.js';
import type { Span } from '../../text/span.js';

/** Phrases to go on with, and whose they are. Sources that are named first rank first. */
export interface ContinuationSource {
  readonly name: 'archive' | 'shipped';
  readonly table: PhraseTable;
}

/** How the text before the cursor may go on. */
export interface Continuation {
  /** What is inserted at the cursor; nothing is replaced. */
  readonly text: string;
  /** The characters before the cursor that it goes on from: with `text` after them they are a phrase. */
  readonly context: Span;
  /** In how many documents the phrase stands; for the draft itself, at how many places. */
  readonly documents: number;
  /** How likely the writer goes on like this, from 0 to 1. */
  readonly likelihood: number;
  /** Higher is better: the characters it is expected to save. Comparable within one answer only. */
  readonly score: number;
  /** Whether it may be shown without having been asked for: as ghost text, or in a list that opens by itself. */
  readonly confident: boolean;
  readonly source: ContinuationSource['name'] | 'draft';
}

/** How the text may go on at `offset` (UTF-16), best first, at most five. Plain data; never throws. */
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

/** Entries that a writer takes in at a glance. */
const LIMIT = 5;

/** How far back the draft's own words are looked for; so a key costs the same in a book. */
const REACH = 20_000;

/** One character tells nothing. */
const MIN_CONTEXT = 2;

/** As long as any phrase. */
const MAX_AFTER = 40;

/** 加快建设|现代化 has text after the cursor: what is shown there would stand in the middle of a sentence. */
const IN_SENTENCE = /^\p{Script=Han}/u;

/**
 * What is as likely as this may be shown unasked: of what is shown, about six in ten are what a writer says next, and half a
 * text in a hundred characters is refused (`npm run bench:completion`). At half of it four in ten would be.
 */
const CONFIDENT = 0.3;

/** 全面推进，乡村 without other marks: no phrase reaches beyond them. */
const CONTEXT = /[\p{Script=Han}、，“”]+$/u;

/** A half-width comma of a draft typed in haste is the comma of the phrases. */
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
