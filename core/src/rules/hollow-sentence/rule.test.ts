import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
const HOLLOW = '要进一步统一思想、提高认识，切实增强责任感和使命感，要提高政治站位，狠抓落实。';
const FACTS = '县教育局修建校舍36所，8月底前验收。';

testRule(rule, {
  valid: [
    // With enough facts around it a hollow sentence is accepted.
    { text: `${FACTS}9月3日开学，9月5日发教材，9月10日查食堂。${HOLLOW}`, lexicon },
    { text: `${FACTS}${HOLLOW}`, lexicon, options: { shortest: 60 } },
    { text: `2024年政府工作报告\n${FACTS}${HOLLOW}`, lexicon, whole: true },
    // The missing content is already listed.
    { text: `${FACTS}${HOLLOW}【待补充：责任单位】`, lexicon },
    { text: `${FACTS}${HOLLOW}责任单位：县教育局，完成时限：年底。`, lexicon },
    { text: `${FACTS}${HOLLOW}`, lexicon: { ...lexicon, hollowness: undefined } },
  ],
  invalid: [
    {
      text: `${FACTS}«${HOLLOW}»`,
      lexicon,
      severity: 'information',
      message:
        '这句话 4 个分句，4 个没有说出查得到的事，94% 是套话（“增强责任感和使命感”“提高政治站位”“统一思想”）；写明谁来做、做哪几件事、做到多少、何时做完，写不出的删去',
      fixes: ['列出要补的内容'],
    },
    {
      text: `2024年政府工作报告\n${FACTS}«${HOLLOW}»`,
      lexicon,
      whole: true,
      options: { limit: 2 },
    },
  ],
});
