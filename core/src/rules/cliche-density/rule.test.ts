import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
const DENSE =
  '面对新形势新任务，各级要提高政治站位，进一步统一思想、提高认识，增强责任感和使命感，以更加饱满的热情、以更加务实的作风狠抓落实，把各项任务落到实处，推动工作迈上新台阶、开创新局面、取得新成效。';
const DENSER = `立足新起点，${DENSE}`;

testRule(rule, {
  valid: [
    { text: '各级要提高政治站位，进一步统一思想、提高认识，狠抓落实。', lexicon },
    // Something is said.
    {
      text: '市教育局要提高政治站位，8月底前拨付经费1200万元，修建校舍36所，培训教师420名，9月10日前由督导室逐校验收，验收结果报市政府办公室，确保落到实处，推动全市义务教育工作取得新成效，不合格的学校限期整改。',
      lexicon,
    },
    // A formulation is no cliché.
    {
      text: '大会高举旗帜，坚持以习近平新时代中国特色社会主义思想为指导，统筹推进“五位一体”总体布局，号召全体干部职工、各族群众、各界人士、广大青年积极行动起来，和全国人民一道前进，以更加饱满的热情迎接新的一年。',
      lexicon,
    },
    { text: DENSE, lexicon, options: { shortest: 200 } },
    { text: DENSE, lexicon, options: { barren: 95 } },
    { text: `${DENSE}8月底前完成。`, lexicon, options: { share: 95 } },
    // Goals and troubles are listed, matters of state have their words.
    { text: `全市教育工作的主要目标是：${DENSE}`, lexicon },
    { text: `我们也清醒地认识到，工作中还有一些困难和问题。${DENSE}`, lexicon },
    { text: `我们要走中国特色社会主义道路。${DENSE}`, lexicon },
    { text: `实现好、维护好、发展好最广大人民根本利益。${DENSE}`, lexicon },
    // A year is placed, words are defined.
    { text: `今年是规划的收官之年。${DENSE}`, lexicon },
    { text: `抓改革，就是要迎难而上。惠民生，就是要办好实事。${DENSE}`, lexicon },
    // Half a paragraph, or a heading that lost its line break.
    { text: DENSE.slice(0, -1), lexicon },
  ],
  invalid: [
    // Nobody asks a call for figures.
    {
      text: '«让我们在市委、市政府的坚强领导下，团结一心、攻坚克难，以更加饱满的热情、更加务实的作风，凝心聚力、奋勇前进，狠抓落实，推动各项工作迈上新台阶，为谱写全市发展新篇章作出新的更大贡献，再创佳绩！»',
      lexicon,
      message:
        '这一段 70% 是套话（“凝心聚力、奋勇前进”“在…的坚强领导下”“以更加饱满的热情”“作出新的更大贡献”），留一句号召，其余换成这次会议自己的话',
    },
    {
      text: `«${DENSE}»`,
      lexicon,
      message:
        '这一段 86% 是套话（“增强责任感和使命感”“面对新形势新任务”“以更加饱满的热情”“以更加务实的作风”），补上数据、主体、时限、举措',
    },
    { text: `«${DENSE}8月底前完成。»`, lexicon },
    { text: `${DENSE}\n«${DENSER}»`, lexicon, options: { limit: 1 } },
  ],
});
