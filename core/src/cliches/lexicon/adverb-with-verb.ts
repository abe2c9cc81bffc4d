import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';

/**
 * Whether the phrase is a degree adverb with a verb, such as 进一步加强 and 切实维护: there the uses of the adverb are counted. 加快推进 is
 * included, as it is the plain expression.
 */
export function isAdverbWithVerb(phrase: string, lexicon: Lexicon): boolean {
  const lead = phrase.slice(0, -VERB_LENGTH);
  return lead === FASTER || adverbsOf(lexicon).has(lead);
}

const adverbsOf = defineQuery(
  'degree adverbs',
  'lexicon',
  ({ cliches }: Lexicon): ReadonlySet<string> =>
    new Set(cliches.filter(isIntensifier).map(({ phrase }) => phrase)),
);
const VERB_LENGTH = 2;
const FASTER = '加快';

/** Intensifiers that include the verb: 狠抓落实 is a cliché as a whole. */
const VERBS_TOO: ReadonlySet<string> = new Set(['狠抓']);

function isIntensifier({ kind, phrase }: Lexicon['cliches'][number]): boolean {
  return kind === 'intensifier' && !VERBS_TOO.has(phrase);
}
