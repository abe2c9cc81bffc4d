import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;

testRule(rule, {
  valid: [
    { text: '我们要坚定信心、求真务实、开拓创新。', lexicon },
    // Lists of sectors, utilities, economic figures, authorities.
    { text: '农林牧渔、水电路气、医疗卫生、文化体育都要管。', lexicon },
    { text: '固定资产、财政收入、居民收入、进出口额都增长。', lexicon },
    { text: '市教育局、市财政局、市公安局、市民政局参加。', lexicon },
    // Parallel members, a figure of speech.
    { text: '坚定道路自信、理论自信、制度自信、文化自信。', lexicon },
    { text: '做到敢于担当、敢于斗争、敢于创新、敢于攻坚。', lexicon },
    // Fixed expressions.
    { text: '坚持解放思想、实事求是、与时俱进、求真务实。', lexicon },
    { text: '坚持守正创新、先立后破，系统集成、协同配合。', lexicon },
    { text: '推进科学立法、严格执法、公正司法、全民守法。', lexicon },
    // Themes, definitions, and pairs with few slogans around them.
    { text: '团结带领人民，解放思想，改革开放，凝聚力量，攻坚克难。', lexicon },
    { text: '建设立党为公、执政为民，求真务实、改革创新，艰苦奋斗、清正廉洁的党。', lexicon },
    { text: '我们要不忘初心、牢记使命，坚定信心、求真务实。', lexicon },
    // A quotation.
    { text: '孕育了“坚定信心、求真务实、开拓创新、锐意进取”的校风。', lexicon },
    // 和谐稳定 is the object of 保持, 努力完成 has an object: three are left.
    { text: '保持社会和谐稳定，坚定信心、求真务实、开拓创新。', lexicon },
    { text: '全县要坚定信心，求真务实，开拓创新，努力完成2016年各项任务。', lexicon },
    { text: '坚定信心、求真务实、开拓创新、锐意进取的人多。', lexicon, options: { fewest: 5 } },
    // Articles of a law.
    {
      text: '第一条 要修路。\n第二条 要种树。\n第三条 要坚定信心、求真务实、开拓创新、锐意进取。',
      lexicon,
      whole: true,
    },
    { text: '', lexicon },
  ],
  invalid: [
    {
      text: '我们要«坚定信心、求真务实、开拓创新、锐意进取»，干好工作。',
      lexicon,
      message: '4 个四字口号连用，留一两个，其余换成具体做法',
    },
    { text: '全县上下«坚定信心，求真务实，开拓创新，锐意进取»。', lexicon },
    { text: '«坚定信心，求真务实，开拓创新，锐意进取»，努力完成“十四五”规划。', lexicon },
    // A pair with enough slogans around it.
    { text: '我们要«不忘初心、牢记使命，坚定信心、求真务实、开拓创新»。', lexicon },
    // The first member may have any structure if it begins the clause.
    { text: '今年，«昂首阔步、求真务实、开拓创新、锐意进取»。', lexicon },
    // The structure of a phrase counts too, not only the lexicon.
    { text: '号召大家«凝聚力量、振奋精神、攻坚克难、勇挑重担»。', lexicon },
    { text: '«坚定信心、求真务实、开拓创新»。', lexicon, options: { fewest: 3 } },
    {
      text: '会上坚定信心、求真务实、开拓创新、锐意进取。会后«坚定信心、求真务实、开拓创新、锐意进取、团结一心»。',
      lexicon,
      options: { limit: 1 },
    },
  ],
});
