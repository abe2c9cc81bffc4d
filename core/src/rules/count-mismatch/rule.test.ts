import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '下面，我讲三点意见。\n一、学习\n正文。\n二、落实\n正文。\n三、督查\n正文。',
    '要做到“两个确保”：一是确保安全；二是确保稳定。',
    '分三步走：第一步，调查；第二步，论证；第三步，实施。',
    // 几 and 以下 promise no number.
    '下面，我讲几点意见。\n一、学习\n正文。',
    '主要有以下问题：一是认识不足；二是措施不力。',
    // A formulation promises nothing.
    '要增强“四个意识”。\n一、学习\n正文。\n二、落实\n正文。',
    // Kept by clauses without ordinals.
    '要做到四个坚守：形象要守好；质量要守好；规范要守好；改革要守好。',
    '从内容和形式两方面入手。',
    // A wrong ordinal on the way is another rule's finding.
    '我讲四点意见。\n一、学习\n正文。\n二、调研\n正文。\n四、落实\n正文。',
    // Back references and amounts.
    '以上三点意见：一是学习，二是落实。',
    '这三个方面：一是学习，二是落实。',
    '用三个月时间：一是学习，二是落实。',
    '下午3点：一是签到，二是入场。',
    // The rest of the list has no ordinals.
    '大体有四种类型：一是国有；二是集体。在这之间，还有两类。',
    '十方面实事圆满完成。\n（一）就业\n正文。\n（二）就医\n正文。',
    // The list is kept by the headings below, not by the series in the first of them.
    '我讲两点意见。\n一、学习\n一是读；二是悟；三是做。\n二、落实\n正文。',
  ],
  invalid: [
    {
      text: '下面，我讲«三点意见»。\n一、学习\n正文。\n二、落实\n正文。',
      output: '下面，我讲两点意见。\n一、学习\n正文。\n二、落实\n正文。',
      message: '“三点意见”应有 3 项，实有 2 项',
    },
    {
      text: '要做到“«四个确保»”：一是甲；二是乙；三是丙；四是丁；五是戊。',
      output: '要做到“五个确保”：一是甲；二是乙；三是丙；四是丁；五是戊。',
    },
    { text: '解决好«三个问题»：\n一是甲。二是乙。\n其他工作照旧。' },
    { text: '分«四步走»：第一步，调查；第二步，论证；第三步，实施。' },
    {
      text:
        '抓好«五个方面»的工作：'.replace('«五个方面»的工作', '«五个方面的工作»') +
        '\n（一）就业\n正文。\n（二）就医\n正文。',
    },
    { text: '着力提升“«五个水平»”。\n（一）甲水平\n正文。\n（二）乙水平\n正文。' },
    { text: '再强调«3个问题»。一是甲；二是乙。', output: '再强调2个问题。一是甲；二是乙。' },
    { text: '我讲«三点意见»，供大家参考。\n第一，学习。\n第二，落实。' },
    { text: '代表教育局讲«四方面意见»。\n一、回顾\n正文。\n二、展望\n正文。' },
  ],
});
