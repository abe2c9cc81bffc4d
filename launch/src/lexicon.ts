import { join } from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import type { Lexicon, TableKeeper } from '../../core/src/index.js';
import { cacheFolder } from './cache-folder.js';
import { readCacheFile, stampOf, writeCacheFile } from './cache-file.js';

/** The shipped lexicon, whose compiled tables are cached in the cache folder. */
export const lexicon: Lexicon = {
  ...shippedLexicon,
  rightPhrases: { ...shippedLexicon.rightPhrases, keeper: makeKeeper() },
};

/**
 * Reads and writes the tables. `serialize` and `deserialize` of `node:v8` are not used: for a byte array they return a view
 * that keeps the whole file in memory, and for any other array an additional copy.
 */
function makeKeeper(): TableKeeper {
  const folder = cacheFolder();
  const file = folder === undefined ? undefined : join(folder, 'right-phrases.bin');
  return {
    recall() {
      const cached = file !== undefined && readCacheFile(file, originOfTables());
      if (!cached) return undefined;
      try {
        const reader = new Deserializer(cached);
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
      writeCacheFile(file, originOfTables(), writer.releaseBuffer());
    },
  };
}

/** The tables depend on the version of Node, the program and the list. */
function originOfTables(): string {
  return [process.version, ...['core.js', 'right-phrases.json'].map(toStamp)].join(' ');
}

function toStamp(file: string): string {
  return stampOf(join(__dirname, file)) ?? file;
}
