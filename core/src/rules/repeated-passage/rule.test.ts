import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const LONG = '各学校要在八月底以前完成校舍安全排查和危房封存工作。';
const ALIKE = '各学校要在八月底以前完成校舍的安全排查和危房封存工作。';
const SECOND = '排查结果由校长签字后报县教育局存档备查。';

testRule(rule, {
  valid: [
    '祝各位来宾身体健康！\n要抓好落实。\n最后，祝大家家庭幸福！',
    '最后，我讲三点要求。\n最后，祝大家家庭幸福！',
    '第一，抓学习。最后，抓督查。\n最后，祝贺获奖的同志！\n最后，祝大家家庭幸福！',
    '要把工作抓好抓实。大家要团结。要把工作抓好抓实。',
    // Headings repeated from an outline.
    '一、在八月底以前完成校舍安全排查工作。\n二、在九月底以前完成教师岗前培训工作。\n下面分别来说。\n一、在八月底以前完成校舍安全排查工作。\n各校自查。',
    // Labels.
    `一是排查校舍。\n（责任单位：县教育局、县住房城乡建设局、各乡镇政府。）\n二是培训教师。\n（责任单位：县教育局、县住房城乡建设局、各乡镇政府。）`,
    // A refrain: every section ends with the same sentence.
    '一、抓安全\n校舍要查。这件事办不好，我们就对不起全县的孩子和家长。\n二、抓质量\n课堂要严。这件事办不好，我们就对不起全县的孩子和家长。',
    // Paragraphs that begin alike.
    '全县教育战线的同志们在8月要记住这样一个道理：安全最大。要查。\n全县教育战线的同志们在8月要记住这样一个道理：安全最大。要改。\n全县教育战线的同志们在8月要记住这样一个道理：安全最大。要严。',
    // Reports repeat their terms.
    {
      text: `2024年政府工作报告\n要以更加务实的作风迈上新台阶。\n各乡镇都要以更加务实的作风迈上新台阶。`,
      lexicon: clicheLexicon,
      whole: true,
    },
    // The numbers or the subject differ.
    '第二小学今年招收新生三百二十人，教师全部到岗，教室全部启用。第三小学今年招收新生三百四十人，教师全部到岗，教室全部启用。',
    '乡镇中心学校要管好学生食堂和学生宿舍，发现问题立即上报县教育局。县直各类学校要管好学生食堂和学生宿舍，发现问题立即上报县教育局。',
    // Every article of a regulation has to be complete.
    '第一条 申请人应当在三十日内向县教育局提出书面申请。\n第二条 学校变更名称的，申请人应当在三十日内提出申请。\n第三条 申请人应当在三十日内向县教育局提出书面申请。',
    // A report next to the letter that it quotes, a caption.
    `县长发来贺信。贺信指出，${LONG}\n贺信全文如下。\n${LONG}`,
    `${LONG}\n全县校舍安全排查工作会议在县教育局召开。新华社记者摄\n全县校舍安全排查工作会议在县教育局召开。`,
    // A sentence that refers to the one before it states another fact.
    '车牌用四位数字。其中，各学校的代号用汉字简称和三位数字表示。\n门牌用五位数字。其中，各学校的代号用汉字简称和三位数字表示。',
    // Titles, tables.
    '在全县教育工作会议暨校园安全工作推进会上的讲话\n同志们：\n开会。\n在全县教育工作会议暨校园安全工作推进会上的讲话\n散会。',
    // Half a clause.
    '各学校要在八月底以前完成校舍安全排查，按时报送结果。各学校要在八月底以前完成校舍安全排查，按时报送结果和照片。',
    { text: `${LONG}要查。${LONG}`, options: { shortest: 40 } },
  ],
  invalid: [
    // Two closings.
    {
      text: '最后，祝各位来宾身体健康、万事如意！\n我们还要加强合作。\n«最后，祝大家家庭幸福！»谢谢大家！',
      output: '最后，祝各位来宾身体健康、万事如意！\n我们还要加强合作。\n谢谢大家！',
      message: '“最后，祝……”前面已经说过一次，结尾的祝愿只留一处',
    },
    { text: '最后，预祝大会圆满成功！\n要抓好落实。\n«最后，再次祝愿各位代表工作顺利！»' },
    {
      text: '要抓好落实。最后，衷心祝愿同志们新春快乐！\n«最后，我代表县委、县政府，祝大家阖家幸福！»',
    },
    { text: '最后，祝福家乡明天更美好。\n«最后，让我们共同预祝活动圆满成功！»' },
    { text: '最后，祝大家新年快乐！\n明年再会。«最后，谨祝各位来宾一路平安。»' },
    // A hollow clause.
    {
      text: '要以更加务实的作风迈上新台阶。\n会后各乡镇都«要以更加务实的作风迈上新台阶»。',
      lexicon: clicheLexicon,
      options: { shortestClause: 12 },
      message: '这半句前面已经说过，也没有说出什么事；留一处，另一处写这里要办的事',
    },
    {
      text: `${LONG}时间很紧。«${LONG}»要抓紧。`,
      output: `${LONG}时间很紧。要抓紧。`,
      message: '这段话前面已经说过，删去一处',
      fixes: ['删去后面这一处'],
    },
    // Only the end mark differs.
    {
      text: '各学校要在八月底以前查完校舍，县教育局逐校复核，不合格的停用。«各学校要在八月底以前查完校舍，县教育局逐校复核。»',
      output: '各学校要在八月底以前查完校舍，县教育局逐校复核，不合格的停用。',
      message: '这段话前面已经说过，删去一处',
    },
    {
      text: '各学校要在八月底以前查完校舍，县教育局逐校复核。«各学校要在八月底以前查完校舍，县教育局逐校复核»，不合格的停用。',
      fixes: [],
    },
    // Marks are ignored.
    { text: `${LONG}时间很紧。«各学校要在八月底以前，完成校舍安全排查和危房封存工作！»` },
    {
      text: `${LONG}时间很紧。«${ALIKE}»`,
      message: '这段话和前面的一段几乎一样，删去一处或者改写',
    },
    // A pasted paragraph is one finding, and the fix deletes its line.
    {
      text: `${LONG}${SECOND}\n时间很紧。\n«${LONG}${SECOND}»\n要抓紧。`,
      output: `${LONG}${SECOND}\n时间很紧。\n要抓紧。`,
    },
    // So are pasted paragraphs, short sentences among them.
    { text: `${LONG}\n要查。\n${SECOND}\n时间很紧。\n«${LONG}\n要查。\n${SECOND}»` },
    { text: `${LONG}时间很紧。${SECOND}«${LONG}»要查。«${SECOND}»` },
    { text: '要把安全工作抓好抓实。要查。«要把安全工作抓好抓实。»', options: { shortest: 10 } },
    {
      text: `${LONG}时间很紧。${SECOND}要严。«${LONG}»要查。${SECOND}`,
      options: { limit: 1 },
    },
  ],
});
