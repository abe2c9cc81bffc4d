import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '1.值班人员实行轮班。\n成绩查询2.交接班要当面点清，不得脱岗。\n3.突发情况及时报告。',
    '一、提高认识\n正文。\n二、压实责任\n正文。\n三、务求实效\n正文。',
    // Numbered through the document, as policy papers are.
    '一、总体要求\n（一）指导思想\n正文。\n（二）基本原则\n正文。\n二、主要任务\n（三）做强产业\n正文。\n（四）做优环境\n正文。',
    // Each section with its own numbering.
    '一、总体要求\n（一）指导思想\n（二）基本原则\n二、主要任务\n（一）做强产业\n（二）做优环境',
    // Two parts, each from one on.
    '一、去年工作\n正文。\n二、主要做法\n正文。\n今年工作安排\n一、抓项目\n正文。\n二、抓民生\n正文。',
    // A part within a part that uses the same markers, then the outer row continues.
    '一、回顾\n正文。\n二、任务\n一、增长速度\n正文。\n二、投资规模\n正文。\n三、改革\n正文。',
    // Two speeches in one file.
    '在全市会议上的讲话（一）\n一、提高认识\n正文。\n二、狠抓落实\n正文。\n在全市会议上的讲话（二）\n一、认清形势\n正文。\n二、明确任务\n正文。',
    // Dates, decimals and ranges only look like headings.
    '一、二年级学生参加。\n三、四年级学生观看。',
    '1.5亿元用于教育。\n3.15活动顺利开展。',
    '六一、七一期间安排值班。',
    // Past ten.
    ['九', '十', '十一', '十二']
      .map((n) => `${n}、抓落实\n正文。`)
      .join('\n')
      .replace(/^/u, '八、抓推进\n正文。\n')
      .replace(
        /^/u,
        ['一', '二', '三', '四', '五', '六', '七'].map((n) => `${n}、抓开局\n正文。\n`).join(''),
      ),
    // A single heading may be an excerpt.
    '十二、推动构建新型关系\n正文。',
    // The list of attachments begins after the word.
    '附件：1.责任分工表\n2.进度安排表\n3.联系人名单',
    '注：1、单位为万元。\n2、含下属单位。\n3、按现价计算。',
    // A year after the ordinal is no decimal.
    '1.安全生产\n2.2025年十件实事\n3.民生保障',
    // 第一条 and 第一章 are the form of laws.
    '第一章 总则\n第一条 为了规范管理。\n第三条 本办法自发布之日起施行。',
    // In Markdown `1. ` is a list.
    { text: '1. 报名\n1. 审核\n1. 公示', kind: 'markdown' },
  ],
  invalid: [
    {
      text: '一、提高认识\n要统一思想。\n«压实责任»\n要层层落实。\n三、强化保障\n要加大投入。',
      output: '一、提高认识\n要统一思想。\n二、压实责任\n要层层落实。\n三、强化保障\n要加大投入。',
      message: '这一行像是漏了序号的标题，序号应为“二、”',
      fixes: ['补上序号“二、”', '从这里起重新编号（改为“二、”）'],
    },
    // Two lines, or one below the heading itself, may be anything.
    {
      text: '一、提高认识\n要统一思想。\n压实责任\n要层层落实。\n督促检查\n要常查。\n«三、»强化保障\n要加大投入。',
    },
    { text: '一、提高认识\n增强紧迫感\n要统一思想。\n«三、»强化保障\n要加大投入。' },
    {
      text: '一、提高认识\n正文。\n«三、»压实责任\n正文。',
      output: '一、提高认识\n正文。\n二、压实责任\n正文。',
      message: '标题序号跳号：“三、”应为“二、”，或者中间漏了一部分',
    },
    {
      // After a gap the numbering is checked from the new number on.
      text: '一、认识\n正文。\n二、责任\n正文。\n«四、»措施\n正文。\n五、保障\n正文。',
      output: '一、认识\n正文。\n二、责任\n正文。\n三、措施\n正文。\n四、保障\n正文。',
    },
    {
      text: '一、认识\n正文。\n二、责任\n正文。\n«二、»措施\n正文。\n三、保障\n正文。',
      output: '一、认识\n正文。\n二、责任\n正文。\n三、措施\n正文。\n四、保障\n正文。',
      message: '标题序号重复：第二个“二、”应为“三、”',
    },
    // After a repeated number both the next number and the true position are right.
    { text: '（一）认识\n正文。\n（二）责任\n正文。\n«（二）»措施\n正文。\n（四）保障\n正文。' },
    // A swap is one mistake.
    { text: '一、认识\n正文。\n«三、»措施\n正文。\n二、责任\n正文。\n四、保障\n正文。' },
    {
      text: '«二、»认识\n正文。\n三、责任\n正文。',
      output: '一、认识\n正文。\n二、责任\n正文。',
      message: '同级标题没有从头编号：“二、”应为“一、”',
    },
    { text: '一、认识\n正文。\n«一、»责任\n正文。\n三、措施\n正文。' },
    // Half-width brackets, full-width digits, and dots: the numeral keeps its script.
    { text: '(一)认识\n正文。\n«(三)»责任\n正文。', output: '(一)认识\n正文。\n(二)责任\n正文。' },
    { text: '１．认识\n正文。\n«３．»责任\n正文。', output: '１．认识\n正文。\n２．责任\n正文。' },
    // Under its own parent only.
    { text: '一、认识\n（一）形势\n（二）差距\n（三）机遇\n二、措施\n（一）抓点\n«（三）»抓面' },
    // Markdown headings.
    { text: '## 一、认识\n\n正文。\n\n## «三、»责任\n\n正文。', kind: 'markdown' },
    { text: '**（一）认识**\n\n正文。\n\n**«（三）»责任**\n\n正文。', kind: 'markdown' },
    // One long line with wide gaps is many paragraphs.
    {
      text: `　　一、提高认识　　${'各级各部门要统一思想。'.repeat(15)}　　«三、»压实责任　　${'各级各部门要各负其责。'.repeat(15)}`,
      whole: true,
    },
    // The missing first is not looked for in another row, a title or a holiday.
    {
      text: '（一）学习\n1.读原文。\n2.悟原理。\n（二）落实\n«2.»抓点。\n3.抓面。',
      output: '（一）学习\n1.读原文。\n2.悟原理。\n（二）落实\n1.抓点。\n2.抓面。',
    },
    { text: '在全市会议上的讲话（一）\n«（二）»学习\n正文。\n（三）落实\n正文。', whole: true },
    { text: '六一、七一期间要值班。\n«二、»学习\n正文。\n三、落实\n正文。' },
    // Numbered through the document: the whole run is checked.
    {
      text: '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n二、乙\n«（四）»抓点\n正文。\n（五）抓面\n正文。\n三、丙\n（六）督查\n正文。',
      output:
        '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n二、乙\n（三）抓点\n正文。\n（四）抓面\n正文。\n三、丙\n（五）督查\n正文。',
    },
    {
      text: '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n二、乙\n«（二）»抓点\n正文。\n（四）抓面\n正文。\n三、丙\n（五）督查\n正文。',
    },
    {
      text: '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n（三）整改\n正文。\n二、乙\n«（三）»抓点\n正文。\n（四）抓面\n正文。',
      output:
        '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n（三）整改\n正文。\n二、乙\n（四）抓点\n正文。\n（五）抓面\n正文。',
    },
    // A section that could continue or begin a numbering has lost its first heading.
    {
      text: '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n二、乙\n«（二）»抓点\n正文。\n（三）抓面\n正文。',
      output:
        '一、甲\n（一）学习\n正文。\n（二）落实\n正文。\n二、乙\n（一）抓点\n正文。\n（二）抓面\n正文。',
    },
    { text: '要抓好落实。一、二、三产业要融合发展。\n«二、»学习\n正文。\n三、落实\n正文。' },
    // A short line of paragraphs whose line breaks were lost.
    {
      text: '1.学习。要学深悟透。　　«3.»落实。要落细落小。　　4.督查。要督到实处。',
      output: '1.学习。要学深悟透。　　2.落实。要落细落小。　　3.督查。要督到实处。',
      whole: true,
    },
  ],
});
