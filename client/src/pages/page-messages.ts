import { inLocale } from '../locale.js';

/** The messages about pages. */
interface PageMessages {
  readonly saveTitle: string;
  readonly saved: (file: string) => string;
  readonly open: string;
  readonly notMade: string;
}

/** The messages in the language of the settings. */
export function pageMessages(): PageMessages {
  return inLocale(CHINESE, ENGLISH);
}

const CHINESE: PageMessages = {
  saveTitle: '另存为网页',
  saved: (file) => `已存为 ${file}，可以在浏览器里看和打印。`,
  open: '打开',
  notMade: '没能生成网页，请再试一次。',
};

const ENGLISH: PageMessages = {
  saveTitle: 'Save as Web Page',
  saved: (file) => `Saved as ${file}; any browser shows and prints it.`,
  open: 'Open',
  notMade: 'The page could not be made; try again.',
};
