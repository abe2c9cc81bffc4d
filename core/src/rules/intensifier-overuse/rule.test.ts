import { sloganLexicon } from '../../testing/slogan-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = sloganLexicon;
const SIX = '今年各校都要进一步抓好安全。'.repeat(6);

testRule(rule, {
  valid: [
    { text: SIX, lexicon },
    { text: `${SIX}我们的工作进一步抓好安全。`, lexicon, options: { allowance: 3 } },
    // Sentences that begin alike.
    { text: '要进一步抓好安全。'.repeat(8), lexicon },
    // Other words and terms.
    {
      text: '各单位加大力度，全面从严治党，全面深化改革，全面建设现代化，全面依法治县。'.repeat(8),
      lexicon,
    },
    { text: '会上狠抓落实的干部多。'.repeat(8), lexicon },
  ],
  invalid: [
    {
      text: `${SIX}我们要«进一步»加强督查。`,
      lexicon,
      message: '“进一步”出现 7 次；同样篇幅的公开报告和文件，九成不超过 1 次',
      output: `${SIX}我们要加强督查。`,
      fixes: ['删去这一处“进一步”'],
    },
    // Without the adverb another thing would be said.
    { text: `${SIX}此事有待«进一步»研究。`, lexicon, fixes: [] },
    {
      text: '今年切实抓好安全，年内又切实抓好«切实»减负。',
      lexicon,
      options: { allowance: 0.5 },
    },
    {
      text: `${SIX}全县切实减负，全乡切实减负，全村切实减负，各校切实减负，各班切实减负，各组切实减负，师生«切实»减负，会上切实减负，会后切实减负。各校«进一步»减负。`,
      lexicon,
    },
    {
      text: `${SIX}全县切实减负，全乡切实减负，全村切实减负，各校切实减负，各班切实减负，各组切实减负，师生«切实»减负，会上切实减负，会后切实减负。各校进一步减负。`,
      lexicon,
      options: { limit: 1 },
    },
  ],
});
