import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Locale } from '../../../core/src/index.js';
import type { ClientFeatures } from '../capabilities.js';
import { describe, type Log } from '../guarded.js';
import { CLEAR_ARCHIVE_COMMAND, type MinedFolder, REBUILD_ARCHIVE_COMMAND } from '../protocol.js';
import type { Archive, ArchiveSettings } from './archive.js';
import { isOfArchive, toArchiveFolders } from './archive-folders.js';
import type { SkippedFile } from './archive-job.js';
import { archiveMessages, type ArchiveMessages } from './archive-messages.js';
import { type ArchiveOffers, toArchiveOffers } from './archive-offers.js';
import { type ArchiveReuse, loadReuse } from './archive-reuse.js';
import { ArchiveStore } from './archive-store.js';
import { createFolderWatch, type FolderWatch } from './folder-watch.js';
import { JobQueue } from './job-queue.js';
import { startJob } from './start-worker.js';
import { findStorage } from './storage-folder.js';

/** What an archive needs of the server. */
export interface ArchiveHost {
  readonly connection: Connection;
  /** Known from `initialize` on. */
  readonly features: () => ClientFeatures;
  readonly log: Log;
}

/** An archive on the disk, indexed by a worker; idle until folders are set. */
export class NodeArchive implements Archive {
  readonly commands = [REBUILD_ARCHIVE_COMMAND, CLEAR_ARCHIVE_COMMAND];
  readonly #host: ArchiveHost;
  readonly #watch: FolderWatch;
  readonly #queue: JobQueue;
  #folders: readonly string[] = [];
  #messages: ArchiveMessages = archiveMessages('zh');
  #offers: ArchiveOffers | undefined;
  #wantsReuse = false;
  #reuse: ArchiveReuse | undefined;
  #onReuse = (): void => undefined;
  /** Cleared by the writer or ended: changes of files are of no interest until the archive is asked for again. */
  #stopped = false;
  /** A refresh that waits for its turn: it will see all changes until then. */
  #waiting: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** What came of the last refresh, and when. */
  #last: { readonly sentence: string; readonly at: Date } | undefined;
  /** Milliseconds that the last refresh took. */
  #cost = 0;

  constructor(host: ArchiveHost) {
    this.#host = host;
    this.#watch = createFolderWatch(host);
    this.#queue = new JobQueue(host);
  }

  snippets() {
    return this.#offers?.snippets;
  }

  phrases() {
    return this.#offers?.phrases();
  }

  reuse() {
    return this.#reuse;
  }

  onReuse(listener: () => void): void {
    this.#onReuse = listener;
  }

  async configure(settings: ArchiveSettings, locale: Locale): Promise<void> {
    this.#messages = archiveMessages(locale);
    const { folders, problems } = toArchiveFolders(settings.folders, homedir());
    const before = this.#folders;
    const isSame = this.#wantsReuse === (settings.reuse === true);
    this.#wantsReuse = settings.reuse === true;
    if (!this.#wantsReuse) this.#reuse = undefined;
    if (folders.join('\n') === before.join('\n')) return isSame ? undefined : this.#turnReuse();
    for (const problem of problems) this.#host.connection.console.warn(problem[locale]);
    this.#folders = folders;
    this.#stopped = false;
    await this.#watch.follow(folders);
    if (folders.length === 0) return this.#forget();
    if (before.length === 0) await this.#load();
    void this.#refresh();
  }

  noteChanges(uris: readonly string[]): void {
    if (this.#stopped || !uris.some((uri) => isOfArchive(uri, this.#folders))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), PAUSE + this.#cost * REST);
    this.#timer.unref();
  }

  async rebuild(): Promise<void> {
    if (this.#folders.length === 0) return this.#tell(this.#messages.noFolder);
    this.#stopped = false;
    await this.#tell(await this.#queue.inTurn(() => this.#update(true)));
  }

  async clear(): Promise<void> {
    await this.#forget();
    const { cleared, clearedAndSet } = this.#messages;
    const folder = this.#store().folder;
    await this.#tell(this.#folders.length > 0 ? clearedAndSet(folder) : cleared(folder));
  }

  async mine(folderUri: string): Promise<MinedFolder | undefined> {
    const folder = fileURLToPath(folderUri);
    const { mining, step, skippedOfFolder } = this.#messages;
    const report = await this.#queue.inTurn(() =>
      this.#queue.run((onProgress) => startJob({ kind: 'mine', folder }, onProgress), {
        title: mining,
        step,
        cancellableFrom: 0,
      }),
    );
    if (!report) return undefined;
    const { skipped, ...mined } = report;
    this.#say(skippedOfFolder(folder, skipped.length), skipped);
    return { ...mined, skipped: skipped.length };
  }

  status() {
    if (this.#folders.length === 0) return undefined;
    const { notYet, asOf } = this.#messages;
    return this.#last ? asOf(this.#last.sentence, this.#last.at) : notYet;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#queue.cancel();
  }

  #store(): ArchiveStore {
    return new ArchiveStore(findStorage(this.#host.features().storage));
  }

  async #load(): Promise<void> {
    this.#offers = toArchiveOffers(await this.#store().readOffers());
    await this.#loadReuse();
  }

  async #loadReuse(): Promise<void> {
    this.#reuse = this.#wantsReuse ? await loadReuse(this.#store()) : undefined;
    this.#onReuse();
  }

  /** Follows a change of the setting alone. */
  async #turnReuse(): Promise<void> {
    await this.#loadReuse();
    if (this.#wantsReuse) void this.#refresh();
  }

  async #forget(): Promise<void> {
    this.stop();
    await this.#queue.inTurn(async () => {
      await this.#store().clear();
      this.#offers = undefined;
      this.#reuse = undefined;
      this.#onReuse();
    });
  }

  /** Reads what has changed, when all that is under way has ended; asked for twice until then, it is done once. */
  #refresh(): Promise<void> {
    this.#waiting ??= this.#queue.inTurn(async () => {
      this.#waiting = undefined;
      if (!this.#stopped && this.#folders.length > 0) await this.#update(false);
    });
    return this.#waiting;
  }

  /** Brings the index up to date, and says in a sentence what came of it. Never rejects. */
  async #update(fresh: boolean): Promise<string> {
    const { refreshing: title, step, stopped, failed, summary } = this.#messages;
    const { folder: storage } = this.#store();
    const started = performance.now();
    try {
      const reuse = this.#wantsReuse;
      const job = { kind: 'refresh', folders: this.#folders, storage, fresh, reuse } as const;
      const report = await this.#queue.run((onProgress) => startJob(job, onProgress), {
        title,
        step,
        cancellableFrom: fresh ? 0 : MANY_FILES,
      });
      if (!report) return this.#say(stopped);
      this.#cost = performance.now() - started;
      if (report.changed || !this.#offers) await this.#load();
      else if (report.reuseChanged || report.read > 0) await this.#loadReuse();
      const counts = this.#offers?.counts ?? { snippets: 0, phrases: 0 };
      const sentence = summary(report, counts);
      this.#last = { sentence, at: new Date() };
      return this.#say(sentence, report.skipped);
    } catch (error) {
      this.#host.log(describe(error));
      return this.#say(failed(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Writes a sentence into the output channel, and there, not in anyone's way, what was skipped. */
  #say(sentence: string, skipped: readonly SkippedFile[] = []): string {
    const { skipped: toLine, moreSkipped } = this.#messages;
    const lines = skipped.slice(0, MOST_LINES).map(toLine);
    const more = skipped.length - lines.length;
    const text = [sentence, ...lines, ...(more > 0 ? [moreSkipped(more)] : [])].join('\n');
    this.#host.connection.console.info(text);
    return sentence;
  }

  async #tell(message: string): Promise<void> {
    await this.#host.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message,
    });
  }
}

/** Milliseconds of quiet before changed files are read: saving one, an editor may touch it several times. */
const PAUSE = 300;

/** How much longer than a refresh took the next waits, so that constant changes cannot keep a processor busy. */
const REST = 4;

/** Files whose reading takes long enough to be stopped. */
const MANY_FILES = 50;

/** Lines of skipped files that anybody reads. */
const MOST_LINES = 200;
