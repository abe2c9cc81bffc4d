import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '五年来，两地携手同行，共同谱写了新篇章。\n车间建起来了。',
    // Headings and titles end without a mark.
    '（二）聚焦扩大内需，更好融入强大国内市场\n深入推进提振消费专项行动。',
    '锚定目标，奋力前行\n写在全县工作会议召开之际。',
    // A paragraph without an end mark, not a broken one.
    '创新是第一动力，保护知识产权就是保护创新，这个道理大家都懂\n去年全县新增发明专利36件。',
    // Names and signatures.
    '决定对下列单位予以表扬：\n柳林镇党政办公室\n白石镇便民服务中心',
    // A short text with lines of equal length.
    '同志们：\n三年来，回乡办厂开店的有一百四十六人，带动周边三千多名乡\n亲在家门口上班，许多村子又有了灯火和笑声。今天受表彰的十\n位同志，有的做服装，有的养黑猪，有的开民宿，个个都有一段\n闯荡的故事，请大家多听一听、学一学，也把各自的难处说出来。',
    // All lines cut at one width: the layout of a page.
    Array.from({ length: 10 }, () => '要坚持问题导向，把各项工作抓实抓细抓出成效来，让').join('\n'),
  ],
  invalid: [
    {
      text: '五年来，两地携手同行，共«同谱\n写了»山海协作的新篇章。',
      output: '五年来，两地携手同行，共同谱写了山海协作的新篇章。',
      message: '一句话在“同谱”和“写了”之间断成两行，应当接上',
      fixes: ['接成一行'],
    },
    {
      text: '老区人民盼发展，我们«要把\n这份»期盼变成动力，加油干。',
      output: '老区人民盼发展，我们要把这份期盼变成动力，加油干。',
    },
    { text: '会议学习了有关文件，研究了«有关\n的工»作安排，提出了要求。' },
    { text: '张明包2、«5、\n8、»9组，每周走访一遍。' },
    {
      text: '甲村、乙«村、\n丙村»要先行，丁村、戊村、\n己村要跟上，庚村、辛村、\n壬村要准备，子村、丑村、\n寅村要观摩。',
      message: '一句话在“村、”和“丙村”之间断成两行，全文共 4 处，应当接上',
      fixes: ['接上这 4 处'],
    },
  ],
});
