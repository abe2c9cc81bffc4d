import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '我们一定能够渡过难关，安全度过汛期。',
    '要作出安排、抓好部署，决不辜负、绝不懈怠。',
    // The end of one word and the beginning of the next.
    '奖金按排名发放，按排放量核定收费。',
    '教育部属工作人员参加会议，名单公布署名单位。',
    '建成一批露营地，启动一批露天矿山，计划拔除违建，综合谐振测试完成。',
    // Short forms that leave a character out, and 宣传部 with its 部长.
    '让获得感可触可及，优良作风是我们的传家宝，以古鉴今，幸福不会从天降，当时的宣传部部长到会。',
    // A pair of characters in three sentences is a term of the draft.
    '要消除缺碘危害。缺碘地区要供应碘盐。对缺碘人群要定期检查。',
    // Current variants, and wordplay.
    '因地施策、因人施教、稳中提效，“衣衣不舍”是店名，牟取私利，即申即享。',
    '他靠自己经营果园，坚持以经济建设为中心。',
    '要时刻服从命令，不仅管好自己，还要带好队伍。',
    '既使群众得实惠，又使企业得发展。',
    '预防犯罪，严防犯错，揭示犯罪根源。',
    // The condition of the entry is not met.
    '部属高校2024年招生，报名5月底截止，截止日期不变，投标截止2024年5月底。',
    '构建全国统一大市场，新建全国中心，情况紧急时处理，危急时刻。',
    '落实到为群众办事上，请付主任讲话，校园满意度提高，市政冶金，由大家推委员长。',
    // 的, 作 and 做 used correctly.
    '经过认真的研究和讨论，深入的分析，严格的落实机制，经过深入的调查了解到，细致的排查这项工作。',
    '进行认真的对照检查，有严格的执行标准，形成有效的落实机制，要严格的执行力度。',
    '他讲的非常重要，解决的非常紧迫的问题，做的很多，看的很远。',
    '工作到深夜，合作到底，写作到今天，操作到位，动作到位，运作到期。',
    '做报告文学的研究，做出贡献，做出牺牲，做出来的菜，做出规划。',
    // Names.
    '李欣尝试新办法，王帅先生出席，项目负责人关健发言。',
    // Pairs of characters that are no word but right: names, quotations, terms, parts of two words.
    '郭敏、陈冯同志到会，推进明厨亮灶，行为世范，利尽则散，新华社建社85周年，在路巷里。',
    '产业园里，一批批露营装备发往各地。',
    '备足生产生活必需品，发放必需的材料，所必需物资到位。',
    // Either character is right: 制 and 治 in words with both, 时 and 势 in idioms.
    '网格管理横到边、纵到底，开展法制宣传，应势而变，解铃还须系铃人，鼓励自学成材，广告把“默默无闻”写成“默默无蚊”。',
    // A slip inside a fixed expression is left to `fixed-expression`.
    '做到严以修身、严以用权、严以律已。',
  ],
  invalid: [
    // Idioms that a dictionary lists as names, and set phrases of speeches.
    { text: '决不能«阳奉阴围»。', output: '决不能阳奉阴违。' },
    {
      text: '当前正值«岁未年初»，让我们«奋楫笃形»、«不负韵华»。',
      output: '当前正值岁末年初，让我们奋楫笃行、不负韶华。',
    },
    // Often interchangeable characters of which only one makes a word or an idiom here; a formula in quotation marks.
    {
      text: '健全«长效机治»，一切工作«一鼓做气»抓到底。',
      output: '健全长效机制，一切工作一鼓作气抓到底。',
    },
    {
      text: '推行“«一企一侧»”，«登记失业率控治»在5%以内。',
      output: '推行“一企一策”，登记失业率控制在5%以内。',
    },
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
    { text: '«部属»2024年任务，«部属»下一步工作。', output: '部署2024年任务，部署下一步工作。' },
    { text: '«截止»2024年5月底，«截止»6月，«建全»长效机制，«急时»制定方案，成绩«另人»鼓舞。' },
    {
      text: '大家«谏言献策»，«竟竟业业»工作。',
      output: '大家建言献策，兢兢业业工作。',
      message: '“谏言献策”应为“建言献策”',
    },
    { text: '要消除«缺碘»危害，«缺碘»地区要供应碘盐。' },
    { text: '会议作出«布暑»。各地认真«布暑»。再次«布暑»工作。' },
    // Characters left out, doubled, and in another order.
    {
      text: '讲得«惊心魄»，工作«卓成有就»，这番话«令人鼓鼓舞»。',
      output: '讲得惊心动魄，工作卓有成就，这番话令人鼓舞。',
    },
    { text: '做到«提纲契领»、«标本监治»，保持«常态长校»。', message: '“提纲契领”应为“提纲挈领”' },
    { text: '「«按排»」两个字写错了。', output: '「安排」两个字写错了。' },
    {
      text: '要«认真的对照»清单，问题«解决的非常及时»，群众«看的很清楚»。',
      output: '要认真地对照清单，问题解决得非常及时，群众看得很清楚。',
      message: '“认真的对照”应为“认真地对照”',
      severity: 'information',
    },
    {
      text: '亲自抓、具体抓，«认真的研究»每一个点位，«仔细的核对»了名单，«耐心的听取»群众意见。',
      output: '亲自抓、具体抓，认真地研究每一个点位，仔细地核对了名单，耐心地听取群众意见。',
    },
    {
      text: '请代表们«作到»言之有物，县委«做出规定»。',
      output: '请代表们做到言之有物，县委作出规定。',
    },
    {
      text: '请县长«做政府工作报告»，大家«作到»畅所欲言，«原原本本的传达»。',
      output: '请县长作政府工作报告，大家做到畅所欲言，原原本本地传达。',
    },
    { text: '各项准备«就序»，«宽广党员»要带头。', output: '各项准备就绪，广大党员要带头。' },
    { text: '县委«做出了开展大学习的安排»。', severity: 'information' },
    {
      text: '我郑重«做出承诺»。',
      output: '我郑重作出承诺。',
      message: '“做出承诺”一般写作“作出承诺”',
      severity: 'information',
    },
  ],
});
