import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '在全县教育工作会议上的讲话\n同志们：\n今天召开这次会议，主要任务是总结工作。',
    '在全县教育工作会议上的讲话\n（2024年3月5日）\n各位代表、同志们：\n今天召开会议。',
    '在迎新晚会上的致辞\n尊敬的各位来宾，女士们、先生们！\n今晚我们欢聚一堂，共迎新春。',
    '在全县教育工作会议上的讲话\n同志们，今天召开这次会议，主要任务是总结工作。',
    '关于召开全县教育工作会议的通知\n今年的会议定于3月召开，请各单位做好准备。',
    // An excerpt that was published without one says so.
    '在全县教育工作会议上的讲话（节选）\n教育是大计，要办好人民满意的教育，我讲两点意见。',
    // As it was published, with the name of the speaker.
    '李明：在全县教育工作会议上的讲话\n今天召开这次会议，我讲两点意见。',
    // The voice is not that of a speaker.
    '在全县教育工作会议上的讲话\n教育是国之大计。全县教育系统认真贯彻落实。',
  ],
  invalid: [
    {
      text: '«在全县体育彩票销售工作会议上的讲话»\n今天召开这次会议，主要任务是总结上半年销售工作。我讲两点意见。\n一、看到成绩\n销量增长12%。',
      whole: true,
      message: '讲话没有称呼，标题下面应当有“同志们：”一类的称呼',
    },
    {
      text: '«在重阳节慰问活动上的致辞»\n（2023年10月23日）\n金秋送爽，丹桂飘香。很高兴和大家欢聚在一起。',
      whole: true,
    },
  ],
});
