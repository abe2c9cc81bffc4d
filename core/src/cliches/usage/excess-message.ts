import type { Cliche } from '../../lexicon/types.js';
import type { Localized } from '../../rule/rule.js';
import { allowanceOf, type TextSize } from './allowance.js';

/** The message for a phrase that is used too often: how often here, and how often elsewhere; `times` is the allowance. */
export function describeExcess(
  entry: Cliche,
  uses: number,
  size: TextSize,
  times: number,
): Localized {
  const { usual } = allowanceOf(entry, size, 0);
  const advice = entry.kind === 'intensifier' ? DELETE : REPLACE;
  const zh = `“${entry.phrase}”出现 ${String(uses)} 次`;
  const en = `"${entry.phrase}" stands here ${String(uses)} times`;
  if (!usual) {
    return {
      zh: `${zh}，这样长的文稿宜不超过 ${String(times)} 次；${advice.zh}`,
      en: `${en}; ${String(times)} are enough for a text of this length: ${advice.en}`,
    };
  }
  const [texts, enTexts] = REFERENCE_NAMES[usual.kind];
  return {
    zh: `${zh}，同样篇幅的${texts}九成不超过 ${String(usual.times)} 次；${advice.zh}`,
    en: `${en}; nine in ten ${enTexts} of this length have it ${String(usual.times)} times at most: ${advice.en}`,
  };
}

/** A degree adverb can usually be deleted; another phrase takes the place of some content. */
const DELETE: Localized = { zh: '多出的删去', en: 'delete the others' };
const REPLACE: Localized = {
  zh: '多出的换成这里要办的事',
  en: 'say in place of the others what is to be done there',
};

/** The names of the reference texts that a phrase is compared with: Chinese, English. */
export const REFERENCE_NAMES = {
  all: ['公开报告和文件', 'public reports and papers'],
  workReport: ['工作报告', 'work reports'],
  partyPaper: ['党的报告和决定', 'party papers'],
  policy: ['政策文件', 'policy papers'],
} as const;
