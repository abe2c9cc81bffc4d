import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import type { Lexicon, TableKeeper } from '../../core/src/index.js';
import { cacheFolder } from './cache-folder.js';
import { keep, readKept, stampOf } from './kept-file.js';

/** The lexicon the programs ship, whose compiled tables are kept in the cache folder. */
export const lexicon: Lexicon = {
  ...shippedLexicon,
  rightPhrases: { ...shippedLexicon.rightPhrases, keeper: makeKeeper() },
};

function makeKeeper(): TableKeeper {
  const folder = cacheFolder();
  const file = folder === undefined ? undefined : join(folder, 'right-phrases.bin');
  return {
    recall() {
      const kept = file !== undefined && readKept(file, originOfTables());
      if (!kept) return undefined;
      try {
        const tables: unknown = deserialize(kept);
        return typeof tables === 'object' && tables !== null ? tables : undefined;
      } catch {
        return undefined;
      }
    },
    keep(tables) {
      if (file !== undefined) keep(file, originOfTables(), serialize(tables));
    },
  };
}

/** The tables are made of this list by this program. */
function originOfTables(): string {
  return [process.version, ...['core.js', 'right-phrases.json'].map(toStamp)].join(' ');
}

function toStamp(file: string): string {
  return stampOf(join(__dirname, file)) ?? file;
}
