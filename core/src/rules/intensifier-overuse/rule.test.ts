import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const lexicon = clicheLexicon;
/** Turns the check for clusters off. */
const options = { crowd: 99 };
const FOUR =
  '今年全县各校都要进一步抓好安全。家长学校年内也进一步办好。校门口的道路将进一步畅通。中小学的食堂还要进一步管好。';
/** Eight uses of another adverb, the sixth marked. */
const EIGHT =
  '今年全县上下切实减负。今年各乡机关切实压账。今年各村小学切实修路。今年各校食堂切实管账。今年各班夜间切实锁门。今年各组车队«切实»换胎。今年师生早读切实练字。今年会后方案切实改好。';

testRule(rule, {
  valid: [
    { text: FOUR, lexicon, options },
    { text: `${FOUR}我们的工作进一步抓好安全。`, lexicon, options: { ...options, allowance: 3 } },
    // Sentences that begin alike, unless they are a cluster.
    { text: '要进一步抓好安全。'.repeat(8), lexicon, options },
    {
      text: `2024年政府工作报告\n${'要进一步抓好安全。'.repeat(8)}`,
      lexicon,
      whole: true,
    },
    // Provisions state the requirement of every case.
    { text: `校园安全管理规定\n${EIGHT.replace(/[«»]/gu, '')}`, lexicon, options, whole: true },
    // Other words and terms.
    {
      text: '各单位加大力度，全面从严治党，全面深化改革，全面建设现代化，全面依法治县。'.repeat(8),
      lexicon,
    },
    { text: '会上狠抓落实的干部多。'.repeat(8), lexicon },
    // The same context each time is a refrain.
    { text: '今年各校都要进一步抓好安全。'.repeat(8), lexicon, options },
    // A predicate, not an adverb before a verb.
    {
      text: '查安全，态度切实。查食堂，方法切实。查校车，要求切实。查宿舍，办法切实。查账目，措施切实。',
      lexicon,
    },
    // A measure, a term, parallel clauses.
    { text: '塔身高度为二十米，屋面高度为六米，围墙高度为两米，'.repeat(4), lexicon },
    { text: '今年要建设全面小康社会，'.repeat(8), lexicon },
    {
      text: '体制更加健全、方式更加科学、基础更加巩固、作风更加务实、队伍更加团结。',
      lexicon,
    },
    // The object is a fixed expression each time.
    {
      text: '不断推进“五位一体”总体布局、不断完善“五位一体”总体布局、不断落实“五位一体”总体布局。',
      lexicon,
    },
    { text: '学校要学习《关于进一步规范办学的意见》。'.repeat(8), lexicon },
    { text: '今年切实抓好安全。年内又切实抓好培训。秋季还要切实抓好食堂。', lexicon },
    { text: '要“切实抓好安全、切实抓好培训、切实抓好食堂”。', lexicon },
  ],
  invalid: [
    {
      text: `${FOUR}我们要«进一步»加强督查。`,
      lexicon,
      options,
      message: '“进一步”出现 5 次，同样篇幅的公开报告和文件九成不超过 1 次；多出的删去',
      output: `${FOUR}我们要加强督查。`,
      fixes: ['删去这一处“进一步”'],
    },
    // Three in one sentence.
    {
      text: '会后要进一步统一思想、进一步提高认识、«进一步»加强领导。',
      lexicon,
      message: '这一段里“进一步”有 3 处，留一两处，其余删去或者换成具体说法',
    },
    // Four in one passage.
    {
      text: '今年全县各学校要进一步抓好安全，家长也会来。年内全县各社区要进一步抓好消防，门口要畅通。秋季全县各医院要进一步抓好体检，报告要存档。冬季全县各单位要«进一步»加强值班，电话要有人接。',
      lexicon,
      message: '这一段里“进一步”有 4 处，留一两处，其余删去或者换成具体说法',
      fixes: ['删去这一处“进一步”'],
    },
    {
      text: '今年全县各学校要切实抓好安全，家长来。年内全县各社区要切实抓好培训，门口要畅通，全县各医院要«切实»抓好食堂。',
      lexicon,
      options: { crowd: 3 },
    },
    // Headings and numbered sentences do not exempt an adverb as the theme.
    {
      text: '一、提高认识，进一步增强责任\n全县上下都要进一步抓好安全。各村要进一步修好道路。一是各校食堂进一步管账。二是各班夜间进一步锁门。三是各组车队«进一步»换胎。\n二、加强领导，进一步抓好安全',
      lexicon,
      options,
    },
    // Deleting the adverb would change the meaning.
    { text: `${FOUR}此事有待«进一步»研究。`, lexicon, options, fixes: [] },
    {
      text: '今年切实抓好安全。年内又切实办好培训。到了秋后各校还要«切实»减负。',
      lexicon,
      options: { allowance: 0.5 },
    },
    {
      text: `${FOUR}${EIGHT}各校«进一步»减负。`,
      lexicon,
      options,
    },
    {
      text: `${FOUR}${EIGHT}各校进一步减负。`,
      lexicon,
      options: { ...options, limit: 1 },
    },
  ],
});
