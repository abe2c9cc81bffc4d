import type { ParagraphFacts } from '../../document/model/document.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';

export default defineParagraphRule({
  meta: {
    id: 'punctuation-list',
    title: {
      zh: '并列的书名号、引号之间不用顿号',
      en: 'No 、 between titles or quotations in a row',
    },
    category: 'marks',
    severity: 'hint',
    basis: 'GB/T 15834—2011 4.5.3.5',
    fix: 'safe',
    options: {},
  },

  concerns: ({ brackets }) => brackets.length >= 4,

  *check(facts) {
    if (facts.brackets.length < 4) return;
    const pauses = findPauses(facts);
    let from = 0;
    for (let index = 1; index <= pauses.length; index += 1) {
      const next = pauses[index];
      if (next !== undefined && !endsSentence(facts.text, pauses[index - 1] ?? 0, next)) continue;
      yield toFinding(pauses.slice(from, index));
      from = index;
    }
  },
});

/** Each 、 with a closing mark before it and the opening one of the same kind after it: 》、《 ”、“ */
function findPauses({ text, brackets }: ParagraphFacts): readonly number[] {
  return brackets
    .filter((at) => PAUSED.includes(text.slice(at, at + 3)) && text.charAt(at + 1) === '、')
    .map((at) => at + 1);
}

const PAUSED = ['》、《', '”、“'];

function endsSentence(text: string, from: number, to: number): boolean {
  return /[。；！？;!?]/u.test(text.slice(from, to));
}

/** One finding for a list, on its first 、; the fix deletes all of them. */
function toFinding(pauses: readonly number[]): Finding {
  const spans = pauses.map((at) => ({ start: at, end: at + 1 }));
  const [span = { start: 0, end: 0 }] = spans;
  return {
    span,
    message: {
      zh: '书名号之间、引号之间通常不用顿号',
      en: 'Titles or quotations in a row take no 、 between them',
    },
    unnecessary: true,
    fixes: [
      {
        title: { zh: '删去顿号', en: 'Delete the 、' },
        edits: spans.map((one) => ({ span: one, newText: '' })),
        safe: true,
      },
    ],
  };
}
