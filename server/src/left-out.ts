import { type Localized, rules } from '../../core/src/index.js';

/** Names the rules that say nothing of this version because they took too long. */
export function phraseLeftOut(leftOut: readonly string[]): Localized | undefined {
  if (leftOut.length === 0) return undefined;
  const titles = rules
    .filter(({ meta }) => leftOut.includes(meta.id))
    .map(({ meta }) => meta.title);
  return {
    zh: `用时过长、这一版没有检查：${titles.map(({ zh }) => zh).join('、')}`,
    en: `took too long and were left out of this version: ${titles.map(({ en }) => en).join(', ')}`,
  };
}
