import { defineParagraphRule } from '../../rule/rule.js';
import { findSpaces } from './find-spaces.js';

/** A blank that may be next to a mark. */
const BLANK = /[ \u00a0]/u;

export default defineParagraphRule({
  meta: {
    id: 'spacing',
    title: { zh: '句子中间不留空格', en: 'No spaces inside a Chinese sentence' },
    category: 'marks',
    severity: 'hint',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  concerns: ({ innerBlanks, text }) => innerBlanks.length > 0 || BLANK.test(text),

  *check(facts) {
    const spaces = findSpaces(facts);
    const [first] = spaces;
    if (!first) return;
    yield {
      span: first,
      message: {
        zh:
          spaces.length > 1
            ? `这一段的句子里有 ${spaces.length} 处空格，应当删去`
            : '句子里的空格应当删去',
        en: 'A space inside a Chinese sentence: delete it',
      },
      unnecessary: true,
      fixes: [
        {
          title: { zh: '删去空格', en: 'Delete the spaces' },
          edits: spaces.map((span) => ({ span, newText: '' })),
          safe: true,
        },
      ],
    };
  },
});
