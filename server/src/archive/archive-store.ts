/** What is kept of the writer's archive between sessions, in a folder of the extension: never in the archive itself. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { toRecord } from '../to-record.js';
import { decodeSentences, encodeSentences } from './sentence-file.js';
import { writeWhole } from './write-whole.js';

/** A file as it was when it was read. */
export interface FileRecord {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When it was changed, in milliseconds since 1970. */
  readonly modified: number;
  /** The name of its text; a file that could not be used has none. */
  readonly hash?: string;
}

/** Everything known of the archive's files. */
export type ArchiveRecord = readonly FileRecord[];

/** Raised whenever what is written here changes its meaning; what an older version wrote is made anew. */
const VERSION = 1;

const RECORD = 'files.json';
const OFFERS = 'offers.json';
const TEXTS = 'texts';
const SENTENCES = 'sentences.bin';
/** Says that the folder is ours; without it nothing in it is deleted, whatever it is called. */
const MARKER = '.biganzi-archive';
const KEPT: ReadonlySet<string> = new Set([RECORD, OFFERS, TEXTS, SENTENCES, MARKER]);

/** files.json.0b3e….unfinished, texts/ab12…, biganzi-x1y2z3 (a folder of the miner): what this program writes here. */
const OWN =
  /^(?:(?:files\.json|offers\.json|sentences\.bin|\.biganzi-archive|[\da-f]{64})(?:\.[\w-]+\.unfinished)?|biganzi-\w+)$/u;

/** An hour, in milliseconds. */
const OLD = 3_600_000;

/** Files below one folder. Whatever is missing, broken or of another version reads as if it had never been written. */
export class ArchiveStore {
  /** Where it is kept. */
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

  /** What the last mining found, as it was written; `undefined` where there is none. */
  async readOffers(): Promise<unknown> {
    const { version, offers } = toRecord(await readJson(join(this.folder, OFFERS)));
    return version === VERSION ? offers : undefined;
  }

  async writeOffers(offers: unknown): Promise<void> {
    await this.#write(OFFERS, JSON.stringify({ version: VERSION, offers }));
  }

  /** The sentences of each text by its name, as they were written; none where there are none. */
  async readSentences(): Promise<ReadonlyMap<string, Uint32Array>> {
    return readFile(join(this.folder, SENTENCES)).then(decodeSentences, () => new Map());
  }

  async writeSentences(byText: ReadonlyMap<string, Uint32Array>): Promise<void> {
    await this.#write(SENTENCES, encodeSentences(byText));
  }

  /** Whether a text of that name is kept. */
  async hasText(hash: string): Promise<boolean> {
    return exists(this.#textFile(hash));
  }

  /** The text of that name; `undefined` where it is missing or no longer what it was. */
  async readText(hash: string): Promise<string | undefined> {
    try {
      const text = (await inflate(await readFile(this.#textFile(hash)))).toString('utf8');
      return hashOf(text) === hash ? text : undefined;
    } catch {
      // Missing and broken are the same to the caller, who reads the draft again.
      return undefined;
    }
  }

  /** Keeps a text and names it by what it says: one text is kept once, whatever files hold it. */
  async writeText(text: string): Promise<string> {
    const hash = hashOf(text);
    await this.#write(join(TEXTS, hash), await deflate(text));
    return hash;
  }

  /**
   * Removes the texts that no file has any more. Other windows of the editor may be writing here too: a text that was
   * `known` before goes at once, any other one when nobody can be about to name it.
   */
  async prune(wanted: ReadonlySet<string>, known: ReadonlySet<string>): Promise<void> {
    await this.#removeOwn(
      async (name, file) =>
        !wanted.has(name) && !KEPT.has(name) && (known.has(name) || (await isOld(file))),
    );
  }

  /** Forgets everything. What somebody else has put into the folder stays, and the folder with it. */
  async clear(): Promise<void> {
    await this.#removeOwn((name) => Promise.resolve(name !== MARKER));
    await removeEmpty(join(this.folder, TEXTS));
    // The marker goes last: cut off before, the next call goes on.
    if (await this.#isOurs()) await rm(join(this.folder, MARKER), { force: true });
    await removeEmpty(this.folder);
  }

  async #removeOwn(mayGo: (name: string, file: string) => Promise<boolean>): Promise<void> {
    if (!(await this.#isOurs())) return;
    for (const folder of [this.folder, join(this.folder, TEXTS)]) {
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name);
        if (OWN.test(name) && (await mayGo(name, file))) {
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
    if (!(await exists(marker))) await writeWhole(marker, '');
    await writeWhole(join(this.folder, name), content);
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

/** Removes a folder that has nothing in it; any other one stays, and one that is not there is no error. */
async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Whether nobody has touched a file for long; one that is gone is not there to be old. */
function isOld(file: string): Promise<boolean> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > OLD,
    () => false,
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // Missing or broken: the store is made anew.
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

/** 64 hexadecimal digits: it becomes the name of a file. */
const HASH = /^[\da-f]{64}$/u;

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}
