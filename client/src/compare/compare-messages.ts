import { inLocale } from '../locale.js';

/** The messages of the comparison of drafts. */
interface CompareMessages {
  readonly choose: string;
  readonly compare: string;
  readonly drafts: string;
  readonly browse: string;
  readonly diffTitle: (old: string, now: string) => string;
  readonly notRead: (file: string) => string;
  readonly goTo: string;
  readonly placeInOld: (line: number) => string;
  readonly placeInNew: (line: number) => string;
}

/** The messages in the language of the settings. */
export function compareMessages(): CompareMessages {
  return inLocale(CHINESE, ENGLISH);
}

const CHINESE: CompareMessages = {
  choose: '这篇文稿与哪一篇旧稿对比？',
  compare: '对比',
  drafts: '文稿',
  browse: '从文件中选…',
  diffTitle: (old, now) => `${old} → ${now}`,
  notRead: (file) => `没能打开旧稿 ${file}。`,
  goTo: '上下移动看各处，回车到原文',
  placeInOld: (line) => `旧稿第 ${line} 行`,
  placeInNew: (line) => `第 ${line} 行`,
};

const ENGLISH: CompareMessages = {
  choose: 'Compare this draft with which older one?',
  compare: 'Compare',
  drafts: 'Drafts',
  browse: 'Choose a file…',
  diffTitle: (old, now) => `${old} → ${now}`,
  notRead: (file) => `The old draft ${file} could not be opened.`,
  goTo: 'Up and down show each place, Enter goes there',
  placeInOld: (line) => `old draft, line ${line}`,
  placeInNew: (line) => `line ${line}`,
};
