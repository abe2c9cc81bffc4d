import type { Locale } from '../../../core/src/index.js';
import type { ArchiveProgress, RefreshReport, SkippedFile } from './archive-job.js';

/** The messages of the archive to the writer. */
export interface ArchiveMessages {
  readonly refreshing: string;
  readonly mining: string;
  readonly step: (progress: ArchiveProgress) => string;
  /** The result of a refresh in one sentence. */
  readonly summary: (report: RefreshReport, offers: OfferCounts) => string;
  readonly skipped: (file: SkippedFile) => string;
  readonly moreSkipped: (files: number) => string;
  readonly skippedOfFolder: (folder: string, files: number) => string;
  readonly stopped: string;
  readonly failed: (reason: string) => string;
  readonly noFolder: string;
  readonly notYet: string;
  /** Appends the date and time of the refresh. */
  readonly asOf: (sentence: string, at: Date) => string;
  readonly cleared: (folder: string) => string;
  readonly clearedAndSet: (folder: string) => string;
}

/** Number of offers of each kind. */
export interface OfferCounts {
  readonly snippets: number;
  readonly phrases: number;
}

export function archiveMessages(locale: Locale): ArchiveMessages {
  return locale === 'en' ? ENGLISH : CHINESE;
}

const CHINESE: ArchiveMessages = {
  refreshing: '整理自有文稿',
  mining: '从文件夹提炼范句',
  step: (progress) =>
    progress.step === 'read' ? `读文稿 ${progress.done}/${progress.total}` : '提炼语句',
  summary: ({ documents, versions, read, skipped }, { snippets, phrases }) =>
    `自有文稿 ${documents} 篇` +
    (versions > 0 ? `（其中 ${versions} 篇是同一稿的其他版本，不重复计）` : '') +
    `，新读 ${read} 篇，跳过 ${skipped.length} 个；范句 ${snippets} 条，常用语 ${phrases} 条。`,
  skipped: ({ path, reason }) => `跳过 ${path}：${reason.zh}`,
  moreSkipped: (files) => `另外还跳过 ${files} 个文件`,
  skippedOfFolder: (folder, files) => `从 ${folder} 提炼范句，跳过 ${files} 个文件：`,
  stopped: '自有文稿没有整理完，下次接着整理。',
  failed: (reason) => `自有文稿没有整理成功：${reason}`,
  noFolder: '还没有设置自有文稿的文件夹（biganzi.archive）。',
  notYet: '自有文稿正在整理。',
  asOf: (sentence, at) => `${sentence}（${at.toLocaleString('zh-CN')} 整理）`,
  cleared: (folder) => `自有文稿的索引已经清除（${folder}），原来的文稿没有动。`,
  clearedAndSet: (folder) =>
    `自有文稿的索引已经清除（${folder}），原来的文稿没有动。设置 biganzi.archive 还指着文件夹，下次启动会重新整理；不再使用请清空这个设置。`,
};

const ENGLISH: ArchiveMessages = {
  refreshing: 'Reading your drafts',
  mining: 'Mining snippets from a folder',
  step: (progress) =>
    progress.step === 'read'
      ? `${progress.done} of ${progress.total} files read`
      : 'finding sentences',
  summary: ({ documents, versions, read, skipped }, { snippets, phrases }) =>
    `Your archive: documents ${documents}` +
    (versions > 0 ? ` (of these, ${versions} are versions of others and do not count)` : '') +
    `, newly read ${read}, skipped ${skipped.length}; snippets ${snippets}, phrases ${phrases}.`,
  skipped: ({ path, reason }) => `Skipped ${path}: ${reason.en}`,
  moreSkipped: (files) => `Skipped as well: ${files} more files`,
  skippedOfFolder: (folder, files) => `Mining ${folder}, files skipped: ${files}`,
  stopped: 'Your archive was not read to the end; the next time goes on from here.',
  failed: (reason) => `Your archive could not be read: ${reason}`,
  noFolder: 'No folder of drafts is set yet (biganzi.archive).',
  notYet: 'Your drafts are being read.',
  asOf: (sentence, at) => `${sentence} (${at.toLocaleString('en-GB')})`,
  cleared: (folder) =>
    `The index of your archive is deleted (${folder}); your drafts are untouched.`,
  clearedAndSet: (folder) =>
    `The index of your archive is deleted (${folder}); your drafts are untouched. The setting biganzi.archive still names a folder, which is read again at the next start; empty it if you no longer want that.`,
};
