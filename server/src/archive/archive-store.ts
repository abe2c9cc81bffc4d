/** Stores data of the writer's archive between sessions, in a folder of the extension: never in the archive itself. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { toRecord } from '../to-record.js';
import { decodeSentences, encodeSentences } from './sentence-file.js';
import { writeAtomically } from './write-atomically.js';

/** A file as it was when it was read. */
export interface FileRecord {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modified: number;
  /** SHA-256 of its text, which is also the name of the stored text; absent for a file that could not be used. */
  readonly hash?: string;
}

/** All files of the archive as they were last read. */
export type ArchiveRecord = readonly FileRecord[];

/** Raised whenever the format changes; data of an older version is rebuilt. */
const VERSION = 1;

const RECORD = 'files.json';
const OFFERS = 'offers.json';
const TEXTS = 'texts';
const SENTENCES = 'sentences.bin';
/** Marks the folder as ours. In a folder without this file nothing is deleted. */
const MARKER = '.biganzi-archive';
const PERMANENT_NAMES: ReadonlySet<string> = new Set([RECORD, OFFERS, TEXTS, SENTENCES, MARKER]);

/** Names that this program writes here: files.json.0b3e….unfinished, texts/ab12…, biganzi-x1y2z3 (a folder of the miner). */
const OWN_NAME =
  /^(?:(?:files\.json|offers\.json|sentences\.bin|\.biganzi-archive|[\da-f]{64})(?:\.[\w-]+\.unfinished)?|biganzi-\w+)$/u;

/** One hour. */
const OLD_AFTER_MS = 3_600_000;

/** Reads and writes files below one folder. Data that is missing, broken or of another version is read as absent. */
export class ArchiveStore {
  /** The folder that holds the store. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async readRecord(): Promise<ArchiveRecord> {
    const { version, files } = toRecord(await readJson(join(this.folder, RECORD)));
    return version === VERSION && Array.isArray(files) ? files.filter(isFileRecord) : [];
  }

  async writeRecord(files: ArchiveRecord): Promise<void> {
    await this.#write(RECORD, JSON.stringify({ version: VERSION, files }));
  }

  /** The stored result of the last mining, not validated; `undefined` if there is none. */
  async readOffers(): Promise<unknown> {
    const { version, offers } = toRecord(await readJson(join(this.folder, OFFERS)));
    return version === VERSION ? offers : undefined;
  }

  async writeOffers(offers: unknown): Promise<void> {
    await this.#write(OFFERS, JSON.stringify({ version: VERSION, offers }));
  }

  /** The stored sentences of each text, by its hash; an empty map if there are none. */
  async readSentences(): Promise<ReadonlyMap<string, Uint32Array>> {
    return readFile(join(this.folder, SENTENCES)).then(decodeSentences, () => new Map());
  }

  async writeSentences(byText: ReadonlyMap<string, Uint32Array>): Promise<void> {
    await this.#write(SENTENCES, encodeSentences(byText));
  }

  /** Whether a text with this hash is stored. */
  async hasText(hash: string): Promise<boolean> {
    return exists(this.#textFile(hash));
  }

  /** The text with this hash; `undefined` if it is missing or does not match the hash. */
  async readText(hash: string): Promise<string | undefined> {
    try {
      const text = (await inflate(await readFile(this.#textFile(hash)))).toString('utf8');
      return hashOf(text) === hash ? text : undefined;
    } catch {
      // The caller treats missing and broken alike and reads the draft again.
      return undefined;
    }
  }

  /** Stores a text under the hash of its content, so that identical files share one text. Returns the hash. */
  async writeText(text: string): Promise<string> {
    const hash = hashOf(text);
    await this.#write(join(TEXTS, hash), await deflate(text));
    return hash;
  }

  /**
   * Removes the texts that are not `wanted`. Other windows of the editor may be writing here too: a text that is in
   * `known` (the previous record) is removed at once, any other only when it is old enough that no window is about to
   * record it.
   */
  async prune(wanted: ReadonlySet<string>, known: ReadonlySet<string>): Promise<void> {
    await this.#removeOwn(
      async (name, file) =>
        !wanted.has(name) && !PERMANENT_NAMES.has(name) && (known.has(name) || (await isOld(file))),
    );
  }

  /** Deletes everything that this program wrote. Other files in the folder stay, and then the folder too. */
  async clear(): Promise<void> {
    await this.#removeOwn((name) => Promise.resolve(name !== MARKER));
    await removeEmpty(join(this.folder, TEXTS));
    // The marker is deleted last, so that an interrupted call can be repeated.
    if (await this.#isOurs()) await rm(join(this.folder, MARKER), { force: true });
    await removeEmpty(this.folder);
  }

  async #removeOwn(mayGo: (name: string, file: string) => Promise<boolean>): Promise<void> {
    if (!(await this.#isOurs())) return;
    for (const folder of [this.folder, join(this.folder, TEXTS)]) {
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name);
        if (OWN_NAME.test(name) && (await mayGo(name, file))) {
          await rm(file, { recursive: true, force: true });
        }
      }
    }
  }

  #isOurs(): Promise<boolean> {
    return exists(join(this.folder, MARKER));
  }

  async #write(name: string, content: string | Uint8Array): Promise<void> {
    const marker = join(this.folder, MARKER);
    if (!(await exists(marker))) await writeAtomically(marker, '');
    await writeAtomically(join(this.folder, name), content);
  }

  #textFile(hash: string): string {
    return join(this.folder, TEXTS, hash);
  }
}

const deflate = promisify<string, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, Buffer>(inflateRaw);

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Removes a folder if it is empty; a missing folder is not an error. */
async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Whether a file was last changed more than `OLD_AFTER_MS` ago; false for a missing file. */
function isOld(file: string): Promise<boolean> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > OLD_AFTER_MS,
    () => false,
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // Missing or broken: the store is rebuilt.
    return undefined;
  }
}

function isFileRecord(value: unknown): value is FileRecord {
  const { path, size, modified, hash } = toRecord(value);
  return (
    typeof path === 'string' &&
    typeof size === 'number' &&
    typeof modified === 'number' &&
    (hash === undefined || isHash(hash))
  );
}

/** 64 hexadecimal digits. Checked because it is used as a file name. */
const HASH = /^[\da-f]{64}$/u;

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}
