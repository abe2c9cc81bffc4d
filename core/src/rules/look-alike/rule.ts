import { defineRule } from '../../rule/rule.js';
import { findLookAlikes, toCommon } from '../../text/look-alikes.js';

export default defineRule({
  meta: {
    id: 'look-alike',
    title: { zh: '形近异码字改用通用字', en: 'Common characters instead of their look-alikes' },
    category: 'marks',
    severity: 'information',
    basis: '惯例',
    fix: 'safe',
    options: {},
  },

  *check({ text }) {
    const edits = [...findLookAlikes(text)].map((start) => ({
      span: { start, end: start + 1 },
      newText: toCommon(text.charAt(start)),
    }));
    const [first] = edits;
    if (!first) return;
    const sign = text.charAt(first.span.start);
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    const count = edits.length;
    yield {
      span: first.span,
      message: {
        zh: `“${sign}”（U+${code}）不是通用汉字“${first.newText}”${count > 1 ? `，全文这样的字有 ${count} 个` : ''}`,
        en: `"${sign}" (U+${code}) only looks like "${first.newText}"; ${count} such in the text`,
      },
      fixes: [
        { title: { zh: '改用通用汉字', en: 'Write the common characters' }, edits, safe: true },
      ],
    };
  },
});
