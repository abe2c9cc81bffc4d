/** Phrases written from knowledge of the genre, in brackets inside example sentences. */
import type { ClicheKind } from '../../../core/src/index.js';

/** A group of clichés on one topic, with sentences that contain them: 要[层层压实责任]。 */
export interface WrittenGroup {
  readonly group: string;
  readonly kind: ClicheKind;
  readonly sentences: readonly string[];
}

/** A phrase with the sentence it was taken from. */
export interface WrittenPhrase {
  /** In the sentence, the filling of a frame's gap is in braces: [以{党建}为引领] is 以…为引领. */
  readonly phrase: string;
  readonly kind: ClicheKind;
  readonly group: string;
  readonly example: string;
}

/** [以{党建}为引领] */
const BRACKETED = /\[(?<words>[^[\]]*)\]/gu;
/** {党建} */
const FILLING = /\{[^{}]*\}/gu;
const MARKUP = /[[\]{}]/gu;

/** All phrases of the groups, each once, in their order. */
export function readWrittenPhrases(groups: readonly WrittenGroup[]): readonly WrittenPhrase[] {
  const found = new Map<string, WrittenPhrase>();
  for (const { group, kind, sentences } of groups) {
    for (const sentence of sentences) {
      const example = sentence.replace(MARKUP, '');
      for (const { groups: match } of sentence.matchAll(BRACKETED)) {
        const phrase = (match?.words ?? '').replace(FILLING, '…');
        if (!found.has(phrase)) found.set(phrase, { phrase, kind, group, example });
      }
    }
  }
  return [...found.values()];
}
