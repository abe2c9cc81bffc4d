import { defineParagraphRule, type Finding } from '../../rule/rule.js';
import {
  findBareNumbers,
  findDocumentNumbers,
  toRightForm,
  type DocumentNumber,
} from './find-document-numbers.js';

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

  concerns: ({ figures }) => figures.length > 0,

  *check({ text, brackets }) {
    for (const number of findDocumentNumbers(text, brackets)) {
      const finding = toFinding(number, true);
      if (finding) yield finding;
    }
    for (const number of findBareNumbers(text)) {
      const finding = toFinding(number, false);
      if (finding) yield finding;
    }
  },
});

/** @param safe - False where a bracket is missing: the digits may then be split in two ways. */
function toFinding(number: DocumentNumber, safe: boolean): Finding | undefined {
  const right = toRightForm(number);
  if (right === number.written) return undefined;
  return {
    span: number.span,
    message: {
      zh: `发文字号“${number.written}”应当写作“${right}”`,
      en: `Document number "${number.written}" should be "${right}"`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Write "${right}"` },
        edits: [{ span: number.span, newText: right }],
        safe,
      },
    ],
  };
}
