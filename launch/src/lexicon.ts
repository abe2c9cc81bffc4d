import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import type { Lexicon, TableKeeper } from '../../core/src/index.js';
import { cacheFolder } from './cache-folder.js';
import { keep, readKept, stampOf } from './kept-file.js';

/** The lexicon the programs ship, whose compiled tables are kept in the cache folder. */
export const lexicon: Lexicon = {
  ...shippedLexicon,
  rightPhrases: { ...shippedLexicon.rightPhrases, keeper: makeKeeper() },
};

/**
 * Not by `serialize` and `deserialize` of `node:v8`: of an array of bytes they make a view of the whole file, which keeps it in
 * memory, and of any other array a copy beside it.
 */
function makeKeeper(): TableKeeper {
  const folder = cacheFolder();
  const file = folder === undefined ? undefined : join(folder, 'right-phrases.bin');
  return {
    recall() {
      const kept = file !== undefined && readKept(file, originOfTables());
      if (!kept) return undefined;
      try {
        const reader = new Deserializer(kept);
        reader.readHeader();
        const tables: unknown = reader.readValue();
        return typeof tables === 'object' && tables !== null ? tables : undefined;
      } catch {
        return undefined;
      }
    },
    keep(tables) {
      if (file === undefined) return;
      const writer = new Serializer();
      writer.writeHeader();
      writer.writeValue(tables);
      keep(file, originOfTables(), writer.releaseBuffer());
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
