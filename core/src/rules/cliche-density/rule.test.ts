import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
const HOLLOW =
  '面对新形势新任务，各级要提高政治站位，进一步统一思想、提高认识，增强责任感和使命感，要狠抓落实，开创新局面、取得新成效。';
const HOLLOWER = `${HOLLOW.slice(0, -1)}，再创佳绩。`;
const CONCRETE =
  '县教育局8月底前拨付经费1200万元，修建校舍36所，培训教师420名，9月10日前逐校验收，不合格的学校限期整改。';

testRule(rule, {
  valid: [
    { text: CONCRETE, lexicon },
    { text: '各级要提高政治站位，进一步统一思想。', lexicon },
    // Slogans between facts.
    { text: `${CONCRETE}各级要提高政治站位，要狠抓落实。`, lexicon },
    // A fixed expression counts neither as a slogan nor as a fact.
    {
      text: '大会坚持以习近平新时代中国特色社会主义思想为指导，习近平新时代中国特色社会主义思想是根本，要以习近平新时代中国特色社会主义思想为指导，要狠抓落实。',
      lexicon,
    },
    { text: HOLLOW, lexicon, options: { shortest: 200 } },
    // The missing content is listed and not filled in yet.
    { text: `${HOLLOW}责任单位：【待补充】，完成时限：8月底。`, lexicon },
    // Half a paragraph, or a heading that lost its line break.
    { text: HOLLOW.slice(0, -1), lexicon },
    // Articles of a law.
    { text: `第一条 要修路。\n第二条 要种树。\n第三条 要养鱼。\n${HOLLOW}`, lexicon, whole: true },
    // Provisions by their title, without articles.
    { text: `校园安全管理暂行规定（试行）\n${HOLLOW}`, lexicon, whole: true },
    // In a report only the worst paragraphs are reported.
    { text: `2024年政府工作报告\n${HOLLOW}`, lexicon, whole: true, options: { limit: 0 } },
    // A paper has to state the Party line.
    {
      text: `2024年政府工作报告\n坚持习近平新时代中国特色社会主义思想，学习习近平新时代中国特色社会主义思想，要提高认识，要狠抓落实，再创佳绩。`,
      lexicon,
      whole: true,
    },
    // A page whose line breaks were lost, and half a paragraph.
    { text: HOLLOW.repeat(20), lexicon },
    { text: `”${HOLLOW}`, lexicon },
    // Without a model nothing is reported.
    { text: HOLLOW, lexicon: { ...lexicon, hollowness: undefined } },
  ],
  invalid: [
    {
      text: `«${HOLLOW}»`,
      lexicon,
      severity: 'information',
      message:
        '这一段 6 个分句，6 个没有说出查得到的事，92% 是套话（“增强责任感和使命感”“面对新形势新任务”“提高政治站位”）；写明谁来做、做哪几件事、做到多少、何时做完，写不出的删去',
      fixes: [
        {
          title: '列出要补的内容',
          output: `${HOLLOW}责任单位：【待补充】，具体做法：【待补充】，目标数：【待补充】，完成时限：【待补充】。`,
        },
      ],
    },
    // A call needs no figures.
    {
      text: '«让我们在市委、市政府的坚强领导下，要团结一心、攻坚克难，要凝心聚力、奋勇前进，要狠抓落实，再创佳绩！»',
      lexicon,
      message:
        '这一段 5 个分句，5 个没有说出查得到的事，76% 是套话（“凝心聚力、奋勇前进”“在…的坚强领导下”“团结一心”）；留一句号召，其余换成这次会议自己的话',
    },
    // In a speech paragraphs about the Party line are reported as a hint; fixed expressions are not quoted as slogans.
    {
      text: '«坚持习近平新时代中国特色社会主义思想，学习习近平新时代中国特色社会主义思想，要提高认识，要狠抓落实，再创佳绩。»',
      lexicon,
      severity: 'hint',
      message:
        '这一段 3 个分句，3 个没有说出查得到的事，86% 是套话（“提高认识”“狠抓落实”“再创佳绩”）；规范表述照写，其余写明谁来做、做哪几件事、做到多少、何时做完，写不出的删去',
    },
    // Courtesies, and results.
    {
      text: '«你们立足新起点、求真务实，取得了显著成绩，得到了充分肯定，我代表县里表示热烈的祝贺，祝你们攻坚克难、再创佳绩。»',
      lexicon,
      message:
        '这一段 5 个分句，4 个没有说出查得到的事，65% 是套话（“取得了显著成绩”“得到了充分肯定”“立足新起点”）；致意留一句，其余写对方做成的一两件事',
    },
    {
      text: '«一年来，立足新起点、求真务实，取得了显著成绩，得到了充分肯定，发挥了重要作用，奠定了坚实基础，迈上新台阶。»',
      lexicon,
      message:
        '这一段 6 个分句，6 个没有说出查得到的事，93% 是套话（“取得了显著成绩”“得到了充分肯定”“发挥了重要作用”）；举一件事、一个数字或者一条理由，举不出的删去',
    },
    // A fact lowers the certainty.
    { text: `«${HOLLOW}要在8月完成。»`, lexicon, severity: 'information' },
    // In a speech every paragraph may be reported.
    { text: `«${HOLLOW}»\n«${HOLLOWER}»`, lexicon },
    {
      text: `2024年政府工作报告\n${HOLLOW}\n«${HOLLOWER}»`,
      lexicon,
      whole: true,
    },
  ],
});
