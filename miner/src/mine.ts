import { CorpusCounter } from './counting/corpus-counter.js';
import { SnippetFinisher } from './counting/snippet-finisher.js';
import type { Review } from './rank.js';
import type { OutputFile } from './write.js';

/** Mines texts that are in memory. The same texts, in any order, give byte-identical files. */
export function mineTexts(texts: Iterable<string>, review?: Review): readonly OutputFile[] {
  const counter = new CorpusCounter();
  const finisher = new SnippetFinisher(review);
  try {
    for (const text of texts) counter.add(text);
    for (const line of counter.lines()) finisher.addLine(line);
  } finally {
    counter.close();
  }
  return finisher.files();
}
