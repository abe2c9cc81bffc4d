import { inLocale } from '../locale.js';
import { plural } from '../plural.js';

/** The counts of a folder check. */
export interface FolderCounts {
  /** Number of files that are drafts. */
  readonly drafts: number;
  readonly notReady: number;
  /** Number of errors, warnings and information findings; hints are not counted. */
  readonly problems: number;
  /** Number of files that could not be read. */
  readonly refused: number;
}

/** The messages of the folder check. */
interface FolderMessages {
  readonly chooseFolder: string;
  readonly check: string;
  readonly checking: (folder: string) => string;
  readonly step: (done: number, total: number, file: string) => string;
  readonly noDraft: (folder: string) => string;
  readonly summary: (counts: FolderCounts) => string;
  readonly cancelled: (summary: string) => string;
  readonly tooMany: (files: number) => string;
  readonly showProblems: string;
  readonly listDrafts: string;
  readonly notReadyFirst: string;
  readonly refused: (reason: string) => string;
  readonly tooLarge: string;
  readonly notRead: string;
  readonly checkTask: string;
  readonly gateTask: string;
}

/** The messages in the language of the settings. */
export function folderMessages(): FolderMessages {
  return inLocale(CHINESE, ENGLISH);
}

const CHINESE: FolderMessages = {
  chooseFolder: '检查哪个文件夹？',
  check: '检查',
  checking: (folder) => `检查文件夹“${folder}”`,
  step: (done, total, file) => `${done}/${total} ${file}`,
  noDraft: (folder) => `“${folder}”里没有讲话稿、公文。`,
  summary: ({ drafts, notReady, problems, refused }) =>
    `检查了 ${drafts} 篇文稿：` +
    (notReady === 0 ? '都可以定稿' : `${notReady} 篇还不能定稿`) +
    (problems === 0 ? '' : `，共 ${problems} 处问题`) +
    (refused === 0 ? '。' : `；另有 ${refused} 个文件读不了。`),
  cancelled: (summary) => `已取消，剩下的没有检查。${summary}`,
  tooMany: (files) => `文件太多，只检查了前 ${files} 个。`,
  showProblems: '看问题',
  listDrafts: '逐篇看',
  notReadyFirst: '还不能定稿的在前，回车打开',
  refused: (reason) => `读不了：${reason}`,
  tooLarge: '文件太大',
  notRead: '文件打不开',
  checkTask: '检查全部文稿',
  gateTask: '定稿检查全部文稿',
};

const ENGLISH: FolderMessages = {
  chooseFolder: 'Check which folder?',
  check: 'Check',
  checking: (folder) => `Checking folder “${folder}”`,
  step: (done, total, file) => `${done} of ${total}: ${file}`,
  noDraft: (folder) => `There is no official speech or paper in “${folder}”.`,
  summary: ({ drafts, notReady, problems, refused }) =>
    `${drafts} ${plural(drafts, 'draft')} checked: ` +
    (notReady === 0 ? 'all ready' : `${notReady} not ready`) +
    (problems === 0 ? '' : `, ${problems} ${plural(problems, 'problem')}`) +
    (refused === 0 ? '.' : `; ${refused} ${plural(refused, 'file')} could not be read.`),
  cancelled: (summary) => `Cancelled; the rest was not checked. ${summary}`,
  tooMany: (files) => `Too many files; only the first ${files} were checked.`,
  showProblems: 'Show problems',
  listDrafts: 'List drafts',
  notReadyFirst: 'Those that are not ready come first; Enter opens',
  refused: (reason) => `Not read: ${reason}`,
  tooLarge: 'the file is too large',
  notRead: 'the file cannot be opened',
  checkTask: 'check all drafts',
  gateTask: 'are all drafts ready?',
};
