import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';

/**
 * 进一步加强 and 切实维护 are an adverb with a verb: how often the adverb stands is what is looked at. 加快推进 is the
 * plain word for it.
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

/** 狠抓落实 is a cliché whole. */
const VERBS_TOO: ReadonlySet<string> = new Set(['狠抓']);

function isIntensifier({ kind, phrase }: Lexicon['cliches'][number]): boolean {
  return kind === 'intensifier' && !VERBS_TOO.has(phrase);
}
