import { setImmediate } from 'node:timers/promises';
import { CorpusCounter } from '../../../miner/src/counting/corpus-counter.js';
import { SnippetFinisher } from '../../../miner/src/counting/snippet-finisher.js';
import { minePhrases } from '../../../miner/src/phrases/mine-phrases.js';
import { toRecord } from '../to-record.js';

/** The mined offers of an archive in their stored form. */
export interface MinedOffers {
  /** VS Code snippets as the miner writes them, of all roles. */
  readonly snippets: Readonly<Record<string, unknown>>;
  /** In the format of core's `encodePhrases`. */
  readonly phrases: string;
}

export interface MiningOptions {
  /** An existing folder for temporary files when memory is full; it is left empty. */
  readonly temporary: string;
  readonly signal: AbortSignal;
}

/**
 * Mines the texts of an archive, which must be distinct documents, not versions of one another. Rejects with the
 * signal's reason on abort, and with the system error if the disk is full.
 */
export async function mineOffers(
  texts: readonly string[],
  { temporary, signal }: MiningOptions,
): Promise<MinedOffers> {
  const counter = new CorpusCounter({ temporary });
  try {
    for (const [index, text] of texts.entries()) {
      // Lets the cancellation message be received.
      if (index % TEXTS_AT_A_TIME === 0) await setImmediate();
      signal.throwIfAborted();
      counter.add(text);
    }
    const snippets = finish(counter);
    return { snippets, phrases: await minePhrases(texts, { isArchive: true, signal }) };
  } finally {
    counter.close();
  }
}

const TEXTS_AT_A_TIME = 16;

function finish(counter: CorpusCounter): Readonly<Record<string, unknown>> {
  const finisher = new SnippetFinisher();
  const partials = counter.partials(finisher.isWanted);
  if (partials) for (const partial of partials) finisher.add(partial);
  else for (const line of counter.lines()) finisher.addLine(line);
  const snippets: Record<string, unknown> = {};
  for (const { name, text } of finisher.files()) {
    if (name !== CORPUS_RECORD) Object.assign(snippets, toRecord(JSON.parse(text)));
  }
  return snippets;
}

/** The miner's file that holds no snippets. */
const CORPUS_RECORD = 'corpus.json';
