/** The phrases of `snippets/`, built into the bundle so that the server reads no file for them. */
import phrases from '../../snippets/phrases.json';
import { type ContinuationSource, createPhraseTable } from '../../core/src/index.js';

let source: ContinuationSource | undefined;

/** All shipped phrases, built on the first call, because most sessions never need them. */
export function shippedPhrases(): ContinuationSource {
  source ??= { name: 'shipped', table: createPhraseTable(phrases) };
  return source;
}
