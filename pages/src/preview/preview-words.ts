import type { Locale } from '../../../core/src/index.js';

/** The texts of the preview's own controls. */
export interface PreviewWords {
  readonly preview: string;
  /** How to move over the lines by keyboard. */
  readonly keys: string;
  readonly profile: (name: string) => string;
  readonly save: string;
  readonly read: string;
  readonly noVoice: string;
  readonly readFailed: string;
  readonly page: (number: number, of: number) => string;
}

/** By language. */
export const PREVIEW_WORDS: Readonly<Record<Locale, PreviewWords>> = {
  zh: {
    preview: '版面预览',
    keys: '方向键逐行移动，回车到原文',
    profile: (name) => `版式：${name}…`,
    save: '另存为网页（打印）…',
    read: '朗读',
    noVoice: '没有可用的中文语音：请在操作系统的语音设置里安装中文语音，再打开一次预览。',
    readFailed: '语音中断了，请再按一次朗读。',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
  },
  en: {
    preview: 'Page preview',
    keys: 'Arrow keys go from line to line, Enter to the place in the text',
    profile: (name) => `Layout: ${name}…`,
    save: 'Save as Web Page (to Print)…',
    read: 'Read Aloud',
    noVoice:
      'There is no Chinese voice on this machine: install one in the speech settings of the system, then open the preview again.',
    readFailed: 'The voice broke off; press Read Aloud again.',
    page: (number, of) => `Page ${number} of ${of}`,
  },
};
