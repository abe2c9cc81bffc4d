// Replaces `word.ts` in the browser bundle, because unpacking Word documents needs Node.
import type { Localized } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import type { WordRefusal } from '../protocol.js';

/** Answers `biganzi/readWord`. */
export function readWordDraft(context: ServerContext): Promise<WordRefusal> {
  return refuse(context);
}

/** Answers `biganzi/writeBackWord`. */
export function writeBackDraft(context: ServerContext): Promise<WordRefusal> {
  return refuse(context);
}

/** Answers `biganzi/exportWord`: nothing is exported here. */
export function exportOpenDraft(): Promise<null> {
  return Promise.resolve(null);
}

async function refuse({ settings }: ServerContext): Promise<WordRefusal> {
  const { analysis } = await settings.of('');
  return { kind: 'refused', reason: NOT_HERE[analysis.locale] };
}

const NOT_HERE: Localized = {
  zh: '网页版 VS Code 里不能读写 Word 文档，请用桌面版或命令行',
  en: 'Word documents cannot be read in VS Code for the Web; use the desktop or the command line',
};
