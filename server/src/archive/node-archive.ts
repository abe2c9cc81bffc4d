import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Locale } from '../../../core/src/index.js';
import type { ClientFeatures } from '../capabilities.js';
import { describe, type Log } from '../guarded.js';
import { CLEAR_ARCHIVE_COMMAND, type MinedFolder, REBUILD_ARCHIVE_COMMAND } from '../protocol.js';
import type { Archive, ArchiveSettings } from './archive.js';
import { isInArchive, toArchiveFolders } from './archive-folders.js';
import type { SkippedFile } from './archive-job.js';
import { archiveMessages, type ArchiveMessages } from './archive-messages.js';
import { type ArchiveOffers, toArchiveOffers } from './archive-offers.js';
import { type ArchiveReuse, loadReuse } from './archive-reuse.js';
import { ArchiveStore } from './archive-store.js';
import { createFolderWatch, type FolderWatch } from './folder-watch.js';
import { JobQueue } from './job-queue.js';
import { startJob } from './start-worker.js';
import { findStorage } from './storage-folder.js';

/** What an archive needs from the server. */
export interface ArchiveHost {
  readonly connection: Connection;
  /** Available after `initialize`. */
  readonly features: () => ClientFeatures;
  readonly log: Log;
}

/** An archive on disk, indexed by a worker; idle until folders are set. */
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
  /** Set by `clear` and `stop`: file changes are ignored until the archive is configured or rebuilt again. */
  #stopped = false;
  /** A refresh that has not started: it will include all changes until it starts. */
  #queuedRefresh: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The summary of the last refresh, and when it ended. */
  #lastReport: { readonly sentence: string; readonly at: Date } | undefined;
  /** Duration of the last refresh in milliseconds. */
  #lastDuration = 0;

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
    if (folders.join('\n') === before.join('\n'))
      return isSame ? undefined : this.#applyReuseSetting();
    for (const problem of problems) this.#host.connection.console.warn(problem[locale]);
    this.#folders = folders;
    this.#stopped = false;
    await this.#watch.follow(folders);
    if (folders.length === 0) return this.#forget();
    if (before.length === 0) await this.#load();
    void this.#refresh();
  }

  noteChanges(uris: readonly string[]): void {
    if (this.#stopped || !uris.some((uri) => isInArchive(uri, this.#folders))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#refresh(),
      DEBOUNCE_MS + this.#lastDuration * BACKOFF_FACTOR,
    );
    this.#timer.unref();
  }

  async rebuild(): Promise<void> {
    if (this.#folders.length === 0) return this.#showMessage(this.#messages.noFolder);
    this.#stopped = false;
    await this.#showMessage(await this.#queue.enqueue(() => this.#update(true)));
  }

  async clear(): Promise<void> {
    await this.#forget();
    const { cleared, clearedAndSet } = this.#messages;
    const folder = this.#store().folder;
    await this.#showMessage(this.#folders.length > 0 ? clearedAndSet(folder) : cleared(folder));
  }

  async mine(folderUri: string): Promise<MinedFolder | undefined> {
    const folder = fileURLToPath(folderUri);
    const { mining, step, skippedOfFolder } = this.#messages;
    const report = await this.#queue.enqueue(() =>
      this.#queue.run((onProgress) => startJob({ kind: 'mine', folder }, onProgress), {
        title: mining,
        step,
        cancellableFrom: 0,
      }),
    );
    if (!report) return undefined;
    const { skipped, ...mined } = report;
    this.#logReport(skippedOfFolder(folder, skipped.length), skipped);
    return { ...mined, skipped: skipped.length };
  }

  status() {
    if (this.#folders.length === 0) return undefined;
    const { notYet, asOf } = this.#messages;
    return this.#lastReport ? asOf(this.#lastReport.sentence, this.#lastReport.at) : notYet;
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

  /** Applies a change of `biganzi.archiveReuse` when the folders are unchanged. */
  async #applyReuseSetting(): Promise<void> {
    await this.#loadReuse();
    if (this.#wantsReuse) void this.#refresh();
  }

  async #forget(): Promise<void> {
    this.stop();
    await this.#queue.enqueue(async () => {
      await this.#store().clear();
      this.#offers = undefined;
      this.#reuse = undefined;
      this.#onReuse();
    });
  }

  /** Queues a refresh after all running jobs; further calls before it starts return the same refresh. */
  #refresh(): Promise<void> {
    this.#queuedRefresh ??= this.#queue.enqueue(async () => {
      this.#queuedRefresh = undefined;
      if (!this.#stopped && this.#folders.length > 0) await this.#update(false);
    });
    return this.#queuedRefresh;
  }

  /** Updates the index and returns a summary in one sentence. Never rejects. */
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
      if (!report) return this.#logReport(stopped);
      this.#lastDuration = performance.now() - started;
      if (report.changed || !this.#offers) await this.#load();
      else if (report.reuseChanged || report.read > 0) await this.#loadReuse();
      const counts = this.#offers?.counts ?? { snippets: 0, phrases: 0 };
      const sentence = summary(report, counts);
      this.#lastReport = { sentence, at: new Date() };
      return this.#logReport(sentence, report.skipped);
    } catch (error) {
      this.#host.log(describe(error));
      return this.#logReport(failed(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Writes a sentence and the skipped files to the output channel, and returns the sentence. */
  #logReport(sentence: string, skipped: readonly SkippedFile[] = []): string {
    const { skipped: toLine, moreSkipped } = this.#messages;
    const lines = skipped.slice(0, MOST_LINES).map(toLine);
    const more = skipped.length - lines.length;
    const text = [sentence, ...lines, ...(more > 0 ? [moreSkipped(more)] : [])].join('\n');
    this.#host.connection.console.info(text);
    return sentence;
  }

  async #showMessage(message: string): Promise<void> {
    await this.#host.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message,
    });
  }
}

/** Delay after a file change before files are read, because an editor may write a file several times in one save. */
const DEBOUNCE_MS = 300;

/** The delay grows by this multiple of the last refresh's duration, so that constant changes cannot keep a processor busy. */
const BACKOFF_FACTOR = 4;

/** From this number of files a refresh can be cancelled. */
const MANY_FILES = 50;

/** Limit of the lines about skipped files. */
const MOST_LINES = 200;
