import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
/** Three uses in different contexts. */
const THREE = (phrase: string) =>
  `今年的校舍改造${phrase}，八月完工。各校的师生体检${phrase}，报告存档。秋季的食堂整改${phrase}，逐校检查。`;

testRule(rule, {
  valid: [
    { text: '要狠抓落实。会上要求狠抓落实。大家都狠抓落实。', lexicon },
    // Work reports use it often.
    {
      text: `2024年政府工作报告\n${'会后各单位要开会狠抓落实。'.repeat(4)}`,
      lexicon,
      whole: true,
    },
    // The theme of the meeting.
    {
      text: `在狠抓落实动员会上的讲话\n${'会后各单位要开会狠抓落实。'.repeat(5)}`,
      lexicon,
      whole: true,
    },
    // Sentences that begin alike.
    {
      text: '要狠抓落实安全责任。要狠抓落实隐患整改。要狠抓落实应急演练。要狠抓落实值班值守。',
      lexicon,
    },
    // Clauses that begin alike.
    {
      text: '今年的工作，要狠抓落实安全责任，要狠抓落实隐患整改，要狠抓落实应急演练，要狠抓落实值班。',
      lexicon,
    },
    // A phrase in the headings.
    {
      text: '一、改进作风，狠抓落实\n会后各单位要狠抓落实。\n二、加强督查，狠抓落实\n督查组要盯着狠抓落实。纪委也要狠抓落实。全年都要狠抓落实。',
      lexicon,
    },
    // The same context each time: a refrain, the name of a campaign.
    { text: '会后各单位要开会狠抓落实。'.repeat(6), lexicon },
    {
      text: '要狠抓落实四不两直。年内县里狠抓落实四不两直。入秋以后乡里狠抓落实四不两直。村里也狠抓落实四不两直。',
      lexicon,
    },
    // Numbered sentences, the name of a campaign, a quotation, reported achievements.
    {
      text: '一是安全责任层层狠抓落实。二是师生体检人人狠抓落实。三是食堂整改逐校狠抓落实。四是值班值守昼夜狠抓落实。',
      lexicon,
    },
    { text: `${THREE('狠抓落实行动')}年内还将开展狠抓落实行动，年底总结。`, lexicon },
    { text: `${THREE('“少开会、狠抓落实”')}这里讲的是“少开会、狠抓落实”，大家记住。`, lexicon },
    { text: `${THREE('谱写的新篇章')}年底还要总结谱写的新篇章，写成材料。`, lexicon },
    // A fact, the title of a paper, a decision of the Party.
    { text: '这一年各校以3项试点为契机，'.repeat(5), lexicon },
    { text: '会上印发了《关于进一步狠抓落实的通知》。'.repeat(5), lexicon },
    { text: '今年各单位都要狠抓落实党中央的决定。'.repeat(5), lexicon },
    // Fixed expressions must be repeated.
    { text: '我们坚持以习近平新时代中国特色社会主义思想为指导。'.repeat(6), lexicon },
    // Adverbs are left to `intensifier-overuse`.
    { text: '工作要进一步抓。'.repeat(6), lexicon },
    {
      text: '会后各单位要开会狠抓落实。'.repeat(4),
      lexicon,
      options: { allowance: 4 },
    },
  ],
  invalid: [
    {
      text: `${THREE('狠抓落实')}会后各单位要开会«狠抓落实»。`,
      lexicon,
      message:
        '“狠抓落实”出现 4 次，同样篇幅的公开报告和文件九成不超过 1 次；多出的换成这里要办的事',
    },
    {
      text: `${THREE('抓紧抓好')}今年的工作要«抓紧抓好»。`,
      lexicon,
      output: `${THREE('抓紧抓好')}今年的工作要抓好。`,
      message: '“抓紧抓好”出现 4 次，这样长的文稿宜不超过 3 次；多出的换成这里要办的事',
      fixes: ['改为“抓好”'],
    },
    // The places of a longer phrase are not reported for the shorter one inside it.
    {
      text: `${THREE('深入贯彻落实')}会后全县各单位«深入贯彻落实»会议精神。`,
      lexicon,
    },
    {
      text: '全县上下以会议为契机，各校以考试为契机，各村«以换届为契机»，再加一把劲。',
      lexicon,
      options: { allowance: 2 },
    },
    // Under the limit the most overused phrase is reported first.
    {
      text: `${THREE('狠抓落实')}${THREE('抓紧抓好')}今年的工作要抓紧抓好。会后各单位要开会«狠抓落实»。今年也狠抓落实。`,
      lexicon,
    },
    {
      text: `${THREE('狠抓落实')}${THREE('抓紧抓好')}今年的工作要«抓紧抓好»。会后各单位要开会«狠抓落实»。今年也狠抓落实。`,
      lexicon,
      options: { limit: 2 },
    },
  ],
});
