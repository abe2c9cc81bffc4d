import { isSnippetRole, type SnippetRole } from '../../core/src/index.js';
import { toKey } from './map.js';
import type { Review } from './rank.js';

/** The editorial layer of a mined set, as `review.json` holds it: templates in any form, slots in braces. */
export interface ReviewFile {
  readonly drop: readonly string[];
  /** Under the name of its role, what is moved there. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly keep: readonly string[];
}

/** What a reviewer said, ready for ranking. */
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
