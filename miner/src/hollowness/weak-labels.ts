import type { ClauseFigures } from '../../../core/src/index.js';

/** The automatic label of a corpus clause that nobody has read. */
export type WeakLabel = 'hollow' | 'concrete' | 'law';

/** Share of a clause that clichés must cover to make it an example of hollow wording. */
const HOLLOW_SHARE = 0.45;
/** Share of clichés below which a clause with a fact is an example of concrete wording. */
const CONCRETE_SHARE = 0.3;

/** Clauses of clichés without any fact are hollow, those with a strong fact concrete; the others are not used. */
export function labelClause(
  { neutral, strong, weak, plain, cliches }: ClauseFigures,
  isLaw: boolean,
): WeakLabel | undefined {
  if (neutral) return undefined;
  if (isLaw) return 'law';
  if (strong > 0) return cliches < CONCRETE_SHARE ? 'concrete' : undefined;
  return weak === 0 && plain === 0 && cliches >= HOLLOW_SHARE ? 'hollow' : undefined;
}
