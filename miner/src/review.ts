import { isSnippetRole, type SnippetRole } from '../../core/src/index.js';
import { toKey } from './map.js';
import type { Review } from './rank.js';

/** The content of `review.json`, the editor's decisions about mined templates, in any form, with slots in braces. */
export interface ReviewFile {
  readonly drop: readonly string[];
  /** The templates that are moved to a role, by its name. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly keep: readonly string[];
}

/** Converts a review file to keys, for ranking. */
export function toReview({ drop, roles, keep }: ReviewFile): Review {
  const moved = Object.entries(roles).flatMap(([role, templates]) =>
    isSnippetRole(role)
      ? templates.map((template): [string, SnippetRole] => [toKey(template), role])
      : [],
  );
  return {
    drop: new Set(drop.map(toKey)),
    roles: new Map(moved),
    keep: new Set(keep.map(toKey)),
  };
}
