import type { Locale } from '../../../core/src/index.js';

/** What the preview itself says. */
export interface PreviewWords {
  readonly preview: string;
  readonly save: string;
  readonly page: (number: number, of: number) => string;
}

/** By language. */
export const PREVIEW_WORDS: Readonly<Record<Locale, PreviewWords>> = {
  zh: {
    preview: '版面预览',
    save: '另存为网页（打印）…',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
  },
  en: {
    preview: 'Page preview',
    save: 'Save as Web Page (to Print)…',
    page: (number, of) => `Page ${number} of ${of}`,
  },
};
