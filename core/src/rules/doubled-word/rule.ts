import { readDoubledWords } from '../../right-phrases/read-near-misses.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { findDoubledClauses } from './doubled-clauses.js';

export default defineParagraphRule({
  meta: {
    id: 'doubled-word',
    title: { zh: '词语重写', en: 'Words typed twice' },
    category: 'wording',
    severity: 'warning',
    basis: '惯例',
    fix: 'unsafe',
    yieldsTo: ['fixed-expression'],
    options: {},
  },

  concerns: (paragraph, lexicon) =>
    readDoubledWords(paragraph, lexicon).length > 0 ||
    findDoubledClauses(paragraph.text).length > 0,

  *check(paragraph, _options, lexicon) {
    for (const { start, end } of readDoubledWords(paragraph, lexicon)) {
      const word = paragraph.text.slice(start, end);
      if (isWordplay(paragraph.text, word, end)) continue;
      yield {
        span: { start: start - word.length, end },
        message: { zh: `“${word}”写了两遍`, en: `"${word}" is written twice` },
        fixes: [
          {
            title: { zh: `去掉一个“${word}”`, en: `Remove one "${word}"` },
            edits: [{ span: { start, end }, newText: '' }],
            safe: false,
          },
        ],
      };
    }
    for (const span of findDoubledClauses(paragraph.text)) yield toClause(paragraph.text, span);
  },
});

/** @param span - The second copy, with the mark before it. */
function toClause(text: string, span: Span): Finding {
  const clause = text.slice(span.start + 1, span.end);
  return {
    span: { start: span.start + 1, end: span.end },
    message: { zh: `“${clause}”写了两遍`, en: `"${clause}" is written twice` },
    fixes: [
      {
        title: { zh: '去掉后一遍', en: 'Remove the second one' },
        edits: [{ span, newText: '' }],
        safe: false,
      },
    ],
  };
}

/** 干部干部，干字当头: the word is repeated on purpose, and the next clause takes up its first character. */
function isWordplay(text: string, word: string, end: number): boolean {
  return text.charAt(end) === '，' && text.charAt(end + 1) === word.charAt(0);
}
