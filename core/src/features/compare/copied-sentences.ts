import type { Span } from '../../text/span.js';
import type { DraftParts, Sentence } from './draft-parts.js';

/** Sentences that follow one another in both drafts, word for word. */
export interface CopiedStretch {
  readonly old: Span;
  readonly new: Span;
  readonly sentences: number;
  /** Their characters, without marks and blanks. */
  readonly characters: number;
}

/** The stretches of the new draft that are copied from the old one, in the order of the new one. */
export function findCopies(old: DraftParts, now: DraftParts): readonly CopiedStretch[] {
  const first = new Map<string, number>();
  old.sentences.forEach(({ words }, at) => {
    if (!first.has(words)) first.set(words, at);
  });
  const stretches: CopiedStretch[] = [];
  let next = -1;
  for (const sentence of now.sentences) {
    const continues = next >= 0 && old.sentences[next]?.words === sentence.words;
    const at = continues ? next : (first.get(sentence.words) ?? -1);
    const source = old.sentences[at];
    next = source ? at + 1 : -1;
    if (!source) continue;
    const open = continues ? stretches.pop() : undefined;
    stretches.push(extend(open, source, sentence));
  }
  return stretches;
}

function extend(open: CopiedStretch | undefined, source: Sentence, copy: Sentence): CopiedStretch {
  return {
    old: { start: open?.old.start ?? source.span.start, end: source.span.end },
    new: { start: open?.new.start ?? copy.span.start, end: copy.span.end },
    sentences: (open?.sentences ?? 0) + 1,
    characters: (open?.characters ?? 0) + copy.words.length,
  };
}
