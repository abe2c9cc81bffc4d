import type { OfficialDocument } from '../document/document.js';
import { FULL_WIDTH_MARKS } from '../text/full-width.js';
import type { Span } from '../text/span.js';
import { findExpectedRoles } from './expected-roles.js';
import type { SnippetRole } from './snippet-roles.js';

/** A mined sentence template. */
export interface Snippet {
  /** The template in VS Code snippet syntax, with tab stops for what varies. */
  readonly body: string;
  /** The template as it reads with its defaults. */
  readonly text: string;
  readonly role: SnippetRole;
  /** How many documents of the corpus use it. */
  readonly documents: number;
}

/** A snippet that may go on where the cursor is. */
export interface CompletionCandidate {
  readonly snippet: Snippet;
  /** What accepting it replaces: the characters typed so far that it repeats. */
  readonly replace: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** The snippets that may go on at `offset` (UTF-16), best first. Plain data; never throws. */
export function complete(
  document: OfficialDocument,
  offset: number,
  snippets: readonly Snippet[],
): readonly CompletionCandidate[] {
  const typed = readTyped(document.text, offset);
  const roles = findExpectedRoles(document, offset);
  const texts = foldAll(snippets);
  const candidates = snippets.flatMap((snippet, index) => {
    const match = matchTyped(typed, texts[index] ?? '');
    if (!match) return [];
    const replace = { start: offset - match.length, end: offset };
    return [{ snippet, replace, score: match.score + rate(snippet, roles) }];
  });
  return candidates.sort((a, b) => b.score - a.score || compare(a.snippet.text, b.snippet.text));
}

/** Where the cursor's paragraph was typed up to, in the form in which texts are compared. */
interface Typed {
  /** The end of the line so far, no longer than any snippet is worth comparing. */
  readonly tail: string;
  /** Places in `tail` from which enough has been typed to look for, by the character that stands there. */
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** The clause so far. */
  readonly clause: string;
}

const MAX_TAIL = 80;

/** Two characters tell little in mid-clause (加快 in 进一步加快), more where a clause begins. */
const MIN_AT_CLAUSE = 2;
const MIN_IN_CLAUSE = 3;

/** Anything from the start of the line, indentation apart. */
const LINE_SO_FAR = /[^\s\u3000\r\n][^\r\n]*$/u;

/** 坚强领导 behind the last mark or space */
const CLAUSE_SO_FAR = /[^\p{P}\s]*$/u;

function readTyped(text: string, offset: number): Typed {
  const before = text.slice(Math.max(0, offset - MAX_TAIL), offset);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const tail = fold(LINE_SO_FAR.exec(line)?.[0] ?? '');
  const starts = new Map<string, number[]>();
  for (let at = 0; at < tail.length; at += 1) {
    const opensClause = at === 0 || MARK.test(tail.charAt(at - 1));
    if (countHan(tail.slice(at)) < (opensClause ? MIN_AT_CLAUSE : MIN_IN_CLAUSE)) break;
    const places = starts.get(tail.charAt(at));
    if (places) places.push(at);
    else starts.set(tail.charAt(at), [at]);
  }
  return { tail, starts, clause: CLAUSE_SO_FAR.exec(tail)?.[0] ?? '' };
}

/** ， or a space: what stands between two clauses. */
const MARK = /[\p{P}\s]/u;
const HAN = /\p{Script=Han}/gu;

function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

interface Match {
  /** How many units before the cursor the snippet repeats. */
  readonly length: number;
  readonly score: number;
}

/** Words that stand in any sentence and say nothing about which is wanted. */
const NO_KEYWORD = /^(?:我们|他们|大家|这些|那些|这个|一个|以及|因此|但是|同时)$/u;

/** A beginning counts for more than any keyword, and what more has been typed of it for more. */
const BEGINS = 1000;
const CONTAINS = 500;
const PER_UNIT = 10;

function matchTyped({ tail, starts, clause }: Typed, text: string): Match | undefined {
  if (tail === '') return { length: 0, score: 0 };
  for (const start of starts.get(text.charAt(0)) ?? []) {
    const length = tail.length - start;
    if (length >= text.length || !text.startsWith(tail.slice(start))) continue;
    return { length, score: BEGINS + length * PER_UNIT };
  }
  if (countHan(clause) < MIN_AT_CLAUSE || NO_KEYWORD.test(clause)) return undefined;
  if (clause.length === text.length || !text.includes(clause)) return undefined;
  return { length: clause.length, score: CONTAINS + clause.length * PER_UNIT };
}

/** More than the widest use in the corpus, less than one more character typed ten times. */
const ROLE_FITS = 60;
const MAX_FOR_DOCUMENTS = 30;

function rate({ role, documents }: Snippet, roles: readonly SnippetRole[]): number {
  const rank = roles.indexOf(role);
  const fits = rank < 0 ? 0 : ROLE_FITS - rank * PER_UNIT;
  return fits + Math.min(documents, MAX_FOR_DOCUMENTS) / MAX_FOR_DOCUMENTS;
}

/** The compared forms of a list of snippets, made once: the list lives as long as the server. */
const foldedTexts = new WeakMap<readonly Snippet[], readonly string[]>();

function foldAll(snippets: readonly Snippet[]): readonly string[] {
  let texts = foldedTexts.get(snippets);
  if (!texts) foldedTexts.set(snippets, (texts = snippets.map(({ text }) => fold(text))));
  return texts;
}

/** 县 in 我县, 全县, 县委、县政府; a half-width comma. */
const VARYING = /(?<=[我全各强])[省县区镇乡]|[省县区镇乡](?=委|政府)|[,;:?!]/gu;

/** Makes one of what a writer may have typed for a slot's default. No unit more or less. */
function fold(text: string): string {
  return text.replace(VARYING, (unit) => FULL_WIDTH_MARKS[unit] ?? '市');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
