import { type Localized, rules } from '../../core/src/index.js';

/** A message with the titles of the rules that were left out because they took too long; `undefined` if there are none. */
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
