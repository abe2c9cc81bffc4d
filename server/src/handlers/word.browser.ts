/** In a browser the server reads no Word documents: unpacking them needs Node's zlib. Stands in for `word.ts` there. */
import type { Localized } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import type { WordRefusal } from '../protocol.js';

const NOT_HERE: Localized = {
  zh: '浏览器里的编辑器读不了 Word 文件，请在桌面版里打开',
  en: 'Word files cannot be read in a browser; open them in the desktop editor',
};

/** Answers `biganzi/readWord`. */
export function readWordDraft(context: ServerContext): Promise<WordRefusal> {
  return refuse(context);
}

/** Answers `biganzi/writeBackWord`. */
export function writeBackDraft(context: ServerContext): Promise<WordRefusal> {
  return refuse(context);
}

/** Answers `biganzi/exportWord`. */
export function exportOpenDraft(): Promise<null> {
  return Promise.resolve(null);
}

async function refuse({ settings }: ServerContext): Promise<WordRefusal> {
  const { analysis } = await settings.of('');
  return { kind: 'refused', reason: NOT_HERE[analysis.locale] };
}
