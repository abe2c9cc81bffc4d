import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '我们一定能够渡过难关，安全度过汛期。',
    '要作出安排、抓好部署，决不辜负、绝不懈怠。',
    // Two words that stand side by side.
    '奖金按排名发放，按排放量核定收费。',
    '教育部属工作人员参加会议，名单公布署名单位。',
    '他靠自己经营果园，坚持以经济建设为中心。',
    '要时刻服从命令，不仅管好自己，还要带好队伍。',
    '既使群众得实惠，又使企业得发展。',
    '预防犯罪，严防犯错，揭示犯罪根源。',
    // Names.
    '李欣尝试新办法，王帅先生出席，项目负责人关健发言。',
    // A slip inside a formulation is the formulation's.
    '做到严以修身、严以用权、严以律已。',
  ],
  invalid: [
    {
      text: '下面，我就«部属工作»讲三点意见。',
      output: '下面，我就部署工作讲三点意见。',
      message: '“部属工作”应为“部署工作”',
      fixes: ['改为“部署工作”'],
      severity: 'warning',
    },
    {
      text: '希望大家«再接再励»，不要«一愁莫展»。',
      output: '希望大家再接再厉，不要一筹莫展。',
    },
    { text: '«截止目前»，已完成八成。', output: '截至目前，已完成八成。' },
    { text: '「«按排»」两个字写错了。', output: '「安排」两个字写错了。' },
    {
      text: '我郑重«做出承诺»。',
      output: '我郑重作出承诺。',
      message: '“做出承诺”一般写作“作出承诺”',
      severity: 'information',
    },
  ],
});
