import { EMPTY_LEXICON } from '../../lexicon/types.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const documentDate = '2024-03';
const now = (text: string) => ({ text, documentDate });
const by = (date: string, text: string) => ({ text, documentDate: date });

testRule(rule, {
  valid: [
    // Without a document date and a current date nothing is reported.
    '市环保局要加强监管。',
    // Valid names, and words that only begin alike.
    now('市生态环境局、县市场监管局、县卫健委、国家税务总局、县林业局。'),
    now('环保部门、农业部门、国土部门、文化部分工作、工商局面、扶贫办法、扶贫办理。'),
    now('工商联、工商银行、工商企业、公安监管、质监站、民政局、人社局。'),
    now('县文化和旅游局、县文化旅游局、县文化广电旅游局。'),
    now('企业文化部、集团安全环保部、开发区建设环保局。'),
    now('国家矿山安全监察局、林业监察局、金融监管总局。'),
    now('县农业农村局（县乡村振兴局）负责。'),
    now('法国文化部、金砖国家卫生部长会议。'),
    now('要扭转林业局面，看清工商局势，镇综治办、乡维稳办、上海市经信委、中央财经委。'),
    // Statements about the past.
    now('原县环保局、原国家卫生计生委的同志。'),
    now('时任县扶贫办主任，曾任市工商局局长。'),
    now('由市国土局更名的市自然资源局。'),
    now('将县工商局、县质监局、县食药监局合并，组建县市场监管局。'),
    now('县国税局、县地税局的职责划入县税务局。'),
    now('机构改革中，县环保局的人员全部到位。'),
    now('2015年，市环保局关停小企业20家。'),
    now('2016年是关键的一年。市环保局关停小企业20家。'),
    now('市环保局2015年关停小企业20家。'),
    now('二〇一五年，市环保局关停小企业20家。'),
    now('按照《市环保局关于加强监管的意见》执行。'),
    // Issuers of documents from the time of the body.
    now('根据国土资源部《关于规范管理的通知》（国土资发〔2016〕19号），要抓好清理。'),
    now('根据国土资源部有关通知（国土资发〔2016〕19号）精神，要抓好清理。'),
    now('根据银保监会《监管办法》（银保监发〔2020〕9号）'),
    now('根据国土资源部、财政部《关于规范管理的通知》要求，'),
    now('依据国家环境保护部令第48号，'),
    now('依据环境保护部第48号令，'),
    // Names that are explained, or still used in the name of a place.
    now('县卫计委（现县卫健委）的老同志。'),
    now('从工商局到市场监管局，他干了三十年。'),
    now('当年在县扶贫办工作时，他走遍了全县。'),
    now('那时候，县扶贫办只有五个人。'),
    now('十年前的县安监局只有三间房。'),
    now('20多年前，县环保局刚刚起步。'),
    now('张三（县环保局原局长）受贿案，县国土局原党组书记李四。'),
    now('县环保局家属院、县国税局宿舍、县工商局老家属楼、县地税局旧址。'),
    // While the name was valid, and in the months of grace of local bodies.
    by('2017', '市环保局、国家卫计委、银监会、扶贫办。'),
    by('2018', '环境保护部和市环保局。'),
    by('2019-03', '市环保局、县工商局、市卫计委。'),
    by('2022-02', '县扶贫办、银保监会、国家乡村振兴局。'),
    by('2024-12', '县乡村振兴局、市银保监分局。'),
    // Fixed expressions in a review.
    now('党的十六大提出全面建设小康社会的奋斗目标。'),
    now('全面建成小康社会取得伟大历史性成就，打赢脱贫攻坚战。'),
    now('为全面建成小康社会作出了重要贡献。'),
    now('过去五年，我们坚持常态化疫情防控。'),
    now('如期全面建成小康社会、开启全面建设社会主义现代化国家新征程。'),
    by(
      '2020-06',
      '要坚决打赢脱贫攻坚战，决胜全面建成小康社会，协调推进全面建成小康社会、全面深化改革。',
    ),
    // A text without a date that names no later year may be from that time.
    { text: '2016年，全县实现脱贫。\n市环保局要加强监管。', today: { year: 2026 } },
    { text: '要贯彻党的十八大精神。\n市环保局要加强监管。', today: { year: 2026 } },
    // A report with its year in the title.
    { text: '1981年政府工作报告\n农业部、卫生部、铁道部要密切配合。', whole: true },
  ],
  invalid: [
    {
      ...now('市«环保局»要加强监管。'),
      message: '“环保局”已经过时，现为“生态环境局”，见《深化党和国家机构改革方案》（2018年3月）',
      fixes: ['改为“生态环境局”'],
      output: '市生态环境局要加强监管。',
      severity: 'warning',
    },
    { ...now('市«环保局»长、县«国土局»和«工商局»、«质监局»。') },
    {
      ...now('市«卫计委»、县«卫计局»、国家«卫计委»。'),
      output: '市卫健委、县卫健局、国家卫健委。',
    },
    // After verbs, particles and provinces.
    { ...now('要积极对接«卫计委»争取项目，函告«国土局»。') },
    { ...now('要全力迎接«文化部»复核，会上就«环保局»反馈的问题作了交办。') },
    { ...now('窗口的«国土局»同志要按«综治办»要求，把«质监局»的建议用好。江苏«环保厅»。') },
    // A year in a title does not date the sentence.
    { ...now('落实《2015年森林防火预案》，县«安监局»要密切协作。') },
    // The successor in the chain that is valid at the date.
    { ...by('2016', '县«卫生局»。'), output: '县卫生和计划生育局。' },
    { ...by('2024', '县«卫生局»。'), output: '县卫生健康局。' },
    { ...by('2018-06', '国家«卫计委»和市卫计委。') },
    { ...by('2018-06', '«环境保护部»和市环保局。') },
    { ...by('2019-04', '市«环保局»。') },
    { ...by('2020', '县«国税局»、«地税局»，县«监察局»，«银监会»。') },
    // A later date gives a later successor.
    { ...by('2022-06', '县«扶贫办»要建好台账。'), output: '县乡村振兴局要建好台账。' },
    {
      ...by('2025-06', '县«扶贫办»要建好台账。'),
      output: '县农业农村局要建好台账。',
      message: '“扶贫办”已经过时，现为“农业农村局”，见《党和国家机构改革方案》（2023年3月）',
    },
    { ...by('2020-06', '«银监会»要求。'), output: '银保监会要求。' },
    { ...by('2024-06', '«银监会»要求。'), output: '金融监管总局要求。' },
    { ...now('要协调推进«全面建成小康社会、全面深化改革»、全面依法治国、全面从严治党。') },
    {
      ...now('让我们为«全面建设小康社会»而努力奋斗！'),
      output: '让我们为全面建设社会主义现代化国家而努力奋斗！',
    },
    { ...now('让我们«为全面建成小康社会而»努力奋斗！') },
    { ...now('要推动经济«又好又快发展»。'), output: '要推动经济高质量发展。' },
    { ...now('今年要«坚决打赢脱贫攻坚战»。'), output: '今年要巩固拓展脱贫攻坚成果。' },
    {
      ...now('要抓好«常态化疫情防控»工作。'),
      message:
        '“常态化疫情防控”已经过时，见《关于对新型冠状病毒感染实施“乙类乙管”的总体方案》（2022年12月26日）',
      fixes: [],
    },
    // Only similar to a cited document or to former times.
    { ...now('县«环保局»要落实政策（国办发〔2016〕19号）。') },
    { ...now('根据«国土资源部»《关于规范管理的通知》（国土资发〔2024〕19号），') },
    { ...now('县«环保局»（现场设在北门）要牵头。') },
    { ...now('十年前，这里一片荒地，现在县«环保局»要管好它。') },
    { ...now('县«环保局»印发《方案》。') },
    { ...now('2030年前，县«环保局»要完成治理。') },
    { ...now('二〇三〇年前，县«环保局»要完成治理。') },
    { ...now('县«环保局»原则上每月检查一次。') },
    { ...now('做到当年任务当年完成，县«环保局»要抓紧。') },
    { ...now('从县«环保局»抽调人员充实到一线。') },
    // A later year, or a target year, does not make it a review.
    { ...now('2024年，市«环保局»要加强监管。') },
    { text: '到2035年建成美丽城市，市«环保局»要加强监管。', today: { year: 2026 } },
    // Without a document date the current date is used, and the finding is only information.
    { text: '市«环保局»要加强监管。', today: { year: 2026, month: 3 }, severity: 'information' },
    {
      text: '在2024年全市大会上的讲话\n同志们：\n市«环保局»要加强监管。',
      whole: true,
      severity: 'warning',
    },
    {
      // In a collection every speech has its own date.
      text: '在2016年大会上的讲话（一）\n市环保局要加强监管。\n在2024年大会上的讲话（二）\n市«环保局»要加强监管。',
      whole: true,
    },
    {
      text: '县«信访办»要改进作风。',
      documentDate,
      lexicon: {
        ...EMPTY_LEXICON,
        outdatedTerms: [
          {
            forms: [{ term: '信访办', successor: '信访局' }],
            levels: ['县'],
            to: '2020-01',
            source: '某方案',
            bad: '',
            good: '',
          },
        ],
      },
      message: '“信访办”已经过时，现为“信访局”，见某方案',
    },
  ],
});
