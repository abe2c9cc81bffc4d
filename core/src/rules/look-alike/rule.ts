import { defineRule, type Finding, type Localized } from '../../rule/rule.js';
import { findLookAlikes, type LookAlike } from '../../text/look-alikes.js';
import { FIGURE_LETTER, LOOK_ALIKE_SIGN } from '../../text/rare-signs.js';

export default defineRule({
  meta: {
    id: 'look-alike',
    title: { zh: '形近异码字改用通用字', en: 'Common characters instead of their look-alikes' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    tags: ['litter'],
    options: {},
  },

  *check({ text, rareSigns }) {
    if ((rareSigns & (LOOK_ALIKE_SIGN | FIGURE_LETTER)) === 0) return;
    const all = findLookAlikes(text);
    if (all.length === 0) return;
    // Characters that a font or program replaced everywhere are one finding; each number with a letter in it is its own.
    for (const kind of ['character', 'mark'] as const) {
      const group = all.filter((one) => one.kind === kind);
      if (group.length > 0) yield toFinding(text, group);
    }
    for (const group of toFigures(all)) yield toFinding(text, group);
  },
});

/** 2O25年l0月8曰 is one finding: the largest distance between two wrong letters of one, in UTF-16 units. */
const NEAR = 4;

function toFigures(all: readonly LookAlike[]): readonly LookAlike[][] {
  const figures: LookAlike[][] = [];
  for (const one of all) {
    if (one.kind !== 'figure') continue;
    const last = figures.at(-1)?.at(-1);
    if (last && one.at - last.at <= NEAR) figures.at(-1)?.push(one);
    else figures.push([one]);
  }
  return figures;
}

/** The name of the right character in the message, and the title of the fix. */
const WORDS: Readonly<Record<LookAlike['kind'], { name: Localized; fix: Localized }>> = {
  character: {
    name: { zh: '通用汉字', en: 'the common character' },
    fix: { zh: '改用通用汉字', en: 'Write the common characters' },
  },
  mark: {
    name: { zh: '通用标点', en: 'the common mark' },
    fix: { zh: '改用通用标点', en: 'Write the common marks' },
  },
  figure: {
    name: { zh: '数字里的', en: 'what stands in a figure,' },
    fix: { zh: '改用数字', en: 'Write the digits' },
  },
};

function toFinding(text: string, group: readonly LookAlike[]): Finding {
  const edits = group.map(({ at, common }) => ({
    span: { start: at, end: at + 1 },
    newText: common,
  }));
  const { at, common, kind } = group[0] as LookAlike; // a group is never empty
  const sign = text.charAt(at);
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const count = group.length;
  const scope = kind === 'figure' ? '这里' : '全文';
  const { name, fix } = WORDS[kind];
  return {
    span: edits[0]?.span ?? { start: at, end: at + 1 },
    message: {
      zh: `“${sign}”（U+${code}）不是${name.zh}“${common}”${count > 1 ? `，${scope}这样的字有 ${count} 个` : ''}`,
      en: `"${sign}" (U+${code}) only looks like ${name.en} "${common}"; ${count} such`,
    },
    fixes: [{ title: fix, edits, safe: true }],
  };
}
