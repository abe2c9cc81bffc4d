import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const today = { year: 2026, month: 3, day: 1 };

testRule(rule, {
  valid: [
    '2025年，我们迎难而上。',
    '采购TX-20XX系列设备，规格为20*30厘米。',
    '从二○○四年到二〇二五年，走过了二十多年。',
    '工作了××年，投入20XX万元。',
    '要推进“数据要素×”行动，落实1+X证书制度。',
    { text: '抓好**年度**和**月度**工作。', kind: 'markdown' },
  ],
  invalid: [
    {
      text: '我们告别了极不平凡的«20__年»，迎来了充满挑战的«20__年»。祝大家虎年大吉！',
      today: { year: 2022 },
      fixes: [
        {
          title: '填为 2021年',
          output: '我们告别了极不平凡的2021年，迎来了充满挑战的20__年。祝大家虎年大吉！',
        },
        {
          title: '填为 2022年',
          output: '我们告别了极不平凡的2022年，迎来了充满挑战的20__年。祝大家虎年大吉！',
        },
      ],
    },
    {
      text: '送走硕果累累的«20××年»，我们满怀豪情跨入«20××年»。祝大家鼠年吉祥！',
      today: { year: 2020 },
      fixes: [
        {
          title: '填为 2019年',
          output: '送走硕果累累的2019年，我们满怀豪情跨入20××年。祝大家鼠年吉祥！',
        },
        {
          title: '填为 2020年',
          output: '送走硕果累累的2020年，我们满怀豪情跨入20××年。祝大家鼠年吉祥！',
        },
      ],
    },
    {
      text: '«20xx年»是不平凡的一年。',
      today,
      message: '年份没有填写：20xx年',
      output: '2026年是不平凡的一年。',
      fixes: ['填为 2026年', { title: '填为 2025年', output: '2025年是不平凡的一年。' }],
    },
    {
      text: '县政发〔«20 »〕12号文件',
      today,
      message: '年份没有填写：20 ',
      output: '县政发〔2026〕12号文件',
    },
    {
      // Without a document date, a clue and a current date nothing is suggested.
      text: '«20xx年»是不平凡的一年。',
      fixes: [],
    },
    {
      text: '主要任务是，总结«20xx年»教育工作，安排部署«20xx年»教育工作。',
      documentDate: '2024',
      today,
      fixes: ['填为 2023年', '填为 2024年', '填为 2026年'],
      output: '主要任务是，总结2023年教育工作，安排部署2024年教育工作。',
    },
    {
      text: '总结2023年工作，部署«20xx年»工作。',
      documentDate: '2024',
      fixes: ['填为 2024年', '填为 2023年'],
    },
    {
      text: '«202x年»高考刚刚结束。今年是建党一百周年。',
      today,
      fixes: ['填为 2021年', '填为 2026年', '填为 2025年'],
    },
    {
      text: '«202x年»任务艰巨。\n今年是中华人民共和国成立75周年。',
      today,
      fixes: ['填为 2024年', '填为 2026年', '填为 2025年'],
    },
    { text: '«20xx年»是改革开放四十周年。', fixes: ['填为 2018年', '填为 2017年'] },
    { text: '«20××年»是抗战胜利80周年。', fixes: ['填为 2025年', '填为 2024年'] },
    { text: '«20**年»是香港回归祖国二十五周年。', fixes: ['填为 2022年', '填为 2021年'] },
    {
      // An anniversary of this year takes precedence over a cited meeting.
      text: '在建党100周年大会上的讲话。«20xx年»是新中国成立75周年。',
      fixes: ['填为 2024年', '填为 2023年'],
    },
    {
      text: '«201x年»以来，我市教育事业长足进步。',
      today,
      fixes: ['填为 2019年', '填为 2018年', '填为 2017年'],
    },
    {
      text: '«二〇××年»工作要点',
      today,
      fixes: ['填为 二〇二六年', '填为 二〇二五年'],
      output: '二〇二六年工作要点',
    },
    { text: '«二○××年»工作要点', today, output: '二○二六年工作要点' },
    { text: '《«20XX»度教育工作责任状》', today, output: '《2026度教育工作责任状》' },
    { text: '欢迎«20xx»级新生。', today, fixes: ['填为 2026', '填为 2025'] },
    {
      text: '部署«XX年»各项工作。',
      today,
      output: '部署2026年各项工作。',
      message: '年份没有填写：XX年',
    },
    {
      // Nothing is suggested where a year would leave the day open.
      text: '我市于«20××年×月×日»召开大会。',
      today,
      message: '日期没有填写：20××年×月×日',
      fixes: [],
    },
    { text: '«2025年2月×日»，市委召开会议。', message: '日期没有填写：2025年2月×日' },
    { text: '«XX月XX日»上午，大会开幕。', message: '日期没有填写：XX月XX日' },
    {
      text: '按照“«20xx年»——«20xx年»”三年内的要求，抓好«20xx»-«20xx年»的任务。',
      message: [
        '年份没有填写：20xx年',
        '年份没有填写：20xx年',
        '年份没有填写：20xx',
        '年份没有填写：20xx年',
      ],
    },
    { text: '**«20xx年»工作**', kind: 'markdown', today, output: '**2026年工作**' },
    {
      text: '«20**年»工作和«20**年»任务',
      kind: 'markdown',
      today,
      output: '2026年工作和2026年任务',
    },
  ],
});
