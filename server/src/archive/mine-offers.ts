import { mineTexts } from '../../../miner/src/mine.js';

/** What an archive has to offer, as it is kept. */
export interface MinedOffers {
  /** VS Code snippets as the miner writes them, of all roles. */
  readonly snippets: Readonly<Record<string, unknown>>;
  /** As `encodePhrases` of core writes them. */
  readonly phrases: string;
}

/** Mines the texts of an archive; they are distinct documents, no versions of one another. */
export function mineOffers(texts: readonly string[]): MinedOffers {
  const files = mineTexts(texts).filter(({ name }) => name !== CORPUS_RECORD);
  const snippets = files.map(({ text }) => JSON.parse(text) as Record<string, unknown>); // written by the miner as objects
  return { snippets: Object.assign({}, ...snippets) as Record<string, unknown>, phrases: '' };
}

/** The miner's file that holds no snippets. */
const CORPUS_RECORD = 'corpus.json';
