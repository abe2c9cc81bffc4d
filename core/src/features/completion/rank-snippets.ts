/** One scale for the list of completions and the picker. */
import { type DraftSituation, readSituation } from './draft-situation.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { findExpectedRoles } from './expected-roles.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet, SnippetOrigin } from './snippet-search.js';
import { isStrange, rolesFor, suitSnippet } from './suit-snippets.js';

/** What a place in a draft says about what may come there. */
export interface SnippetPlace {
  readonly situation: DraftSituation;
  /** Likeliest first. */
  readonly roles: readonly SnippetRole[];
}

/** Reads the place at `offset` (UTF-16). */
export function readPlace(document: OfficialDocument, offset: number): SnippetPlace {
  const situation = readSituation(document, offset);
  return { situation, roles: rolesFor(findExpectedRoles(document, offset), situation) };
}

/** The writer's own sentences are right for the writer; of others what suits the draft, as it reads there. */
export function suit(
  snippet: Snippet,
  origin: SnippetOrigin,
  { situation }: SnippetPlace,
): Snippet | undefined {
  return origin === 'archive' ? snippet : suitSnippet(snippet, situation);
}

/** A beginning counts for more than any word, a word for more than likeness. */
export const BEGINS = 1000;
export const CONTAINS = 500;
export const RESEMBLES = 100;

/** Among matches alike own snippets come first, then those of a role that is expected here, then those of more documents. */
const IS_OWN = 450;
const ROLE_FITS = 160;
const PER_RANK = 10;
const PER_DOUBLING = 12;
const MAX_DOUBLINGS = 6;
/** Written for drafts of this kind. */
const KIND_FITS = 40;
const STRANGE = -300;

/** How well a snippet fits the place, whatever was typed. Ten documents tell more than five, but a hundred hardly more than ninety. */
export function rateSnippet(
  { role, documents, kinds }: Snippet,
  origin: SnippetOrigin,
  { situation, roles }: SnippetPlace,
): number {
  const rank = roles.indexOf(role);
  const fits = rank < 0 ? 0 : ROLE_FITS - rank * PER_RANK;
  const own = origin === 'archive' ? IS_OWN : 0;
  const strange = isStrange(role, situation) ? STRANGE : 0;
  const written = kinds ? KIND_FITS : 0;
  const used = Math.min(Math.log2(Math.max(1, documents)), MAX_DOUBLINGS) * PER_DOUBLING;
  return own + fits + strange + written + used;
}
