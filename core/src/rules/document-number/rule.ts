import { defineParagraphRule } from '../../rule/rule.js';
import { findDocumentNumbers, toRightForm } from './find-document-numbers.js';

export default defineParagraphRule({
  meta: {
    id: 'document-number',
    title: { zh: '发文字号写规范', en: 'Document numbers in their standard form' },
    category: 'marks',
    severity: 'error',
    basis: 'GB/T 9704—2012 7.2.5',
    fix: 'safe',
    options: {},
  },

  concerns: ({ brackets }) => brackets.length > 0,

  *check({ text, brackets }) {
    for (const number of findDocumentNumbers(text, brackets)) {
      const right = toRightForm(number);
      if (right === number.written) continue;
      yield {
        span: number.span,
        message: {
          zh: `发文字号“${number.written}”应当写作“${right}”`,
          en: `Document number "${number.written}" should be "${right}"`,
        },
        fixes: [
          {
            title: { zh: `改为“${right}”`, en: `Write "${right}"` },
            edits: [{ span: number.span, newText: right }],
            safe: true,
          },
        ],
      };
    }
  },
});
