import { findLostMarks } from '../../document/typography/lost-marks.js';
import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import type { Span } from '../../text/span.js';
import { findCellErrors, findGarbled, mayBeGarbled, mayHaveCellErrors } from './find-garbled.js';

export default defineParagraphRule({
  meta: {
    id: 'damaged-character',
    title: { zh: '不留乱码', en: 'No damaged characters' },
    category: 'leftovers',
    severity: 'error',
    basis: '惯例',
    fix: 'none',
    options: {},
  },

  concerns: ({ text }) => mayBeGarbled(text) || mayHaveCellErrors(text) || text.includes('?'),

  *check({ text }) {
    for (const span of findGarbled(text)) yield toGarbled(text, span);
    for (const span of findCellErrors(text)) yield toCellError(text, span);
    for (const span of findLostMarks(text)) {
      yield {
        span,
        message: {
          zh: '这里的“?”像是没有转换过来的字符，应当核对原文',
          en: 'This "?" seems to stand for a character that was lost: see the original',
        },
      };
    }
  },
});

function toGarbled(text: string, span: Span): Finding {
  const shown = text.slice(span.start, Math.min(span.end, span.start + 12));
  return {
    span,
    message: {
      zh: `“${shown}”是乱码，应当核对原文`,
      en: `"${shown}" was read in a wrong encoding: see the original`,
    },
  };
}

/** 错误！未找到引用源。 */
const REFERENCE = /^(?:错误|Error)[!！]/u;

function toCellError(text: string, span: Span): Finding {
  const shown = text.slice(span.start, Math.min(span.end, span.start + 12));
  return {
    span,
    message: REFERENCE.test(shown)
      ? {
          zh: `“${shown}”是 Word 找不到引用时的出错显示，应当补上原来的内容`,
          en: `"${shown}" is what Word shows for a lost reference: write what stood there`,
        }
      : {
          zh: `“${shown}”是表格里的出错显示，不是数字，应当核对原表`,
          en: `"${shown}" is an error of a spreadsheet, no figure: see the table`,
        },
  };
}
