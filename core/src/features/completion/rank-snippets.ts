/** The scores of snippets, on one scale for the list of completions and the picker. */
import { type DraftSituation, readSituation } from './draft-situation.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { findExpectedRoles } from './expected-roles.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet, SnippetOrigin } from './snippet-search.js';
import { adaptSnippet, isUnexpectedRole, rolesFor } from './adapt-snippets.js';

/** The facts about a position in a draft by which snippets are ranked. */
export interface SnippetPlace {
  readonly situation: DraftSituation;
  /** The expected roles, most likely first. */
  readonly roles: readonly SnippetRole[];
}

/** Reads the place at `offset` (UTF-16). */
export function readPlace(document: OfficialDocument, offset: number): SnippetPlace {
  const situation = readSituation(document, offset);
  return { situation, roles: rolesFor(findExpectedRoles(document, offset), situation) };
}

/** A snippet of the archive unchanged; any other adapted to the draft, or `undefined` where it does not suit it. */
export function adaptToPlace(
  snippet: Snippet,
  origin: SnippetOrigin,
  { situation }: SnippetPlace,
): Snippet | undefined {
  return origin === 'archive' ? snippet : adaptSnippet(snippet, situation);
}

/** Scores of matches: a beginning counts more than any word, a word more than similarity. */
export const BEGINS = 1000;
export const CONTAINS = 500;
export const RESEMBLES = 100;

/** Among equal matches snippets of the archive come first, then those of an expected role, then those of more documents. */
const IS_OWN = 450;
const ROLE_FITS = 160;
const PER_RANK = 10;
const PER_DOUBLING = 12;
const MAX_DOUBLINGS = 6;
/** Added for snippets that are for this kind of draft only. */
const KIND_FITS = 40;
const UNEXPECTED = -300;

/** How well a snippet fits the position, regardless of the typed text. The number of documents counts logarithmically. */
export function rateSnippet(
  { role, documents, kinds }: Snippet,
  origin: SnippetOrigin,
  { situation, roles }: SnippetPlace,
): number {
  const rank = roles.indexOf(role);
  const fits = rank < 0 ? 0 : ROLE_FITS - rank * PER_RANK;
  const own = origin === 'archive' ? IS_OWN : 0;
  const unexpected = isUnexpectedRole(role, situation) ? UNEXPECTED : 0;
  const written = kinds ? KIND_FITS : 0;
  const used = Math.min(Math.log2(Math.max(1, documents)), MAX_DOUBLINGS) * PER_DOUBLING;
  return own + fits + unexpected + written + used;
}
