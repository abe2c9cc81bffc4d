import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../document/model/document.js';
import { parseDocument } from '../../document/parse.js';
import { looksOfficial } from './official-text.js';

function checkOfficial(text: string, expected: boolean, kind: TextKind = 'plain'): void {
  expect(looksOfficial(parseDocument(text, { kind }))).toBe(expected);
}

describe('looksOfficial', () => {
  it.each([
    ['a salutation alone', '同志们：'],
    ['a salutation with a half-width colon', '同志们:\n今天开个短会'],
    ['a first line', '各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。'],
    ['a draft of three lines', '同志们：\n今天召开全县防汛工作会议，我讲三点意见。\n一、提高认识'],
    ['a title and a sentence', '关于做好汛期安全生产工作的通知\n各乡镇人民政府，县直各单位：'],
    [
      'a title of a speech',
      '在全市教育大会上的讲话\n\n刚才，几个单位作了发言，讲得都很好，请大家认真抓好落实。',
    ],
    [
      'headings and vocabulary',
      '一、加强组织领导\n各级党委要切实履行主体责任，健全工作机制。\n二、强化督导检查\n对工作不力的单位要通报批评。',
    ],
    [
      'sub-headings alone',
      '（一）压实工作责任。各部门要密切配合。\n（二）强化监督检查。定期开展督查。',
    ],
    [
      'an enumeration',
      '下一步，一是要坚持党的领导，二是要深化改革，三是要加强队伍建设，推动各项工作落实。',
    ],
    [
      'the chair of a meeting',
      '大会主持词\n同志们，现在开会。今天会议的议程有三项：首先请李局长宣读表彰决定。',
    ],
    [
      'a report on duties',
      '2024年度述职报告\n一年来，我认真履行岗位职责，严格遵守廉洁纪律，圆满完成各项任务。',
    ],
    [
      'a policy paper',
      '某某县人民政府关于促进农业发展的实施意见\n为贯彻落实省委部署，现提出如下意见。',
    ],
    [
      'a regulation',
      '某某市政务数据管理办法\n第一条 为了规范政务数据管理，根据有关法律法规，制定本办法。',
    ],
    ['a request', '关于申请维修经费的请示\n县财政局：\n现将有关情况请示如下。特此请示，请予批复。'],
    [
      'minutes',
      '县政府常务会议纪要\n会议听取了农业农村局关于春耕工作的汇报，研究部署了下一步工作。',
    ],
    [
      'a welcome',
      '尊敬的各位领导、各位来宾：\n大家好！值此开业庆典之际，我谨代表公司向各位表示热烈欢迎。',
    ],
    [
      'a diplomatic speech',
      '女士们，先生们，朋友们：\n很高兴同各位相聚。中国愿同各国加强合作，共同维护和平与发展。',
    ],
    [
      'a teachers’ meeting',
      '尊敬的各位领导、老师们：\n新学期开始了，学校要坚持立德树人，全面提升教育质量。',
    ],
    ['a party lecture', '党课讲稿\n同志们：\n今天和大家一起学习党章，坚定理想信念，不忘初心使命。'],
    [
      'paragraphs without a title',
      '今年以来，全县上下坚持稳中求进，扎实推进乡村振兴，深化重点领域改革，切实保障和改善民生，各项工作取得明显成效。要全面加强党的领导，落实各级责任，推动高质量发展。',
    ],
    [
      'Markdown',
      '# 在全县安全生产会议上的讲话\n\n**同志们：**\n\n## 一、认清形势\n\n各单位要落实责任，加强监管。',
    ],
    [
      'lines lost',
      '　　同志们：今天，我们召开动员大会，主要任务是贯彻落实市委部署。　　一、提高政治站位。',
    ],
    [
      'a leftover of a site before it',
      '首页 > 公务范文 > 致辞讲话\n在全县动员大会上的讲话\n同志们：\n今天开会。',
    ],
    [
      'a kindergarten',
      '各位家长、亲爱的孩子们：\n欢迎来到实验幼儿园！今天是孩子们人生中的第一个毕业典礼。\n孩子们学会了自己穿衣，也学会了谦让。',
    ],
    ['placeholders', '在××市委全会上的讲话\n同志们：\n20××年工作要抓好落实。'],
    [
      'a document number',
      '某政发〔2024〕12号\n某某县人民政府关于表彰先进单位的决定\n各乡镇人民政府：',
    ],
  ])('true: %s', (_, text) => {
    checkOfficial(text, true, text.startsWith('#') ? 'markdown' : 'plain');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n　\n'],
    ['one character', '同'],
    [
      'an English README',
      '# widget\n\nA tiny library.\n\n## Install\n\n```sh\nnpm i widget\n```\n\nCall `open()` and listen.',
    ],
    [
      'English with a Chinese name',
      'Contributors: 张三, 李四. See the changelog for what was changed in this release.',
    ],
    ['a classical poem', '空山新雨后\n溪声入梦来\n灯下一壶酒\n窗前几树梅'],
    [
      'a modern poem',
      '我在春天的路口等你\n等风把花瓣吹成一场雨\n祖国啊，我亲爱的土地\n人民的麦子在阳光里低语',
    ],
    [
      'a diary',
      '3月4日 晴\n今天早上睡过了头，午饭和同桌一起吃的面，下午的体育课跑了八百米，累得不想说话。晚上给妈妈打了电话。',
    ],
    ['a diary of work', '昨天加班到十点，今天又开了一天会，周末想去看场电影，好好睡一觉。'],
    [
      'a novel',
      '老李推开门，笑着说道：“你可算回来了。”她没有说话，眼睛望着窗外的雨，心里忽然一阵难过。',
    ],
    [
      'a novel among officials',
      '县委书记放下茶杯，看了他一眼，问道：“你觉得呢？”他心里咯噔一下，窗外的雨忽然下得更大了，她的话又在耳边响起来。',
    ],
    [
      'code',
      'const total = items.reduce((sum, item) => sum + item.price, 0);\nconsole.log(total); // 打印总数',
    ],
    [
      'code with comments',
      '// 读取配置文件，默认编码是 UTF-8\nfunction read(path) {\n  return fs.readFileSync(path);\n}\n// 返回值是字符串',
    ],
    ['a shopping list', '鸡蛋 两斤\n牛奶 一箱\n西红柿\n土豆\n酱油'],
    ['a list of things to do', '1. 取快递\n2. 洗车\n3. 给花浇水\n4. 买周末的电影票'],
    ['lyrics', '月光洒在旧窗台\n你的影子不回来\n我唱着那首老歌\n等一场春暖花开'],
    [
      'a news feature',
      '本报讯 清晨六点，村口的豆腐坊已经亮起了灯。记者走进院子，王大姐正忙着点卤。“现在订单多了，一天要做三百斤。”她笑着说。',
    ],
    [
      'a report on a village',
      '记者看到，山坡上的茶园一片翠绿。村党支部书记告诉记者，今年茶叶价格好，群众的收入有了提升。',
    ],
    [
      'a Chinese manual',
      '# 快速开始\n\n## 安装\n\n运行下面的命令安装依赖：\n\n```sh\nnpm i\n```\n\n## 配置\n\n在项目目录新建配置文件，填写数据库的端口和默认参数，然后重新启动服务器。',
    ],
    [
      'a manual with official headings',
      '一、安装\n下载安装包，双击运行，按提示选择目录。\n二、配置\n打开配置文件，修改端口参数，保存后重启服务器。',
    ],
    [
      'a README in Chinese',
      '# 小工具\n\n一个轻量的命令行工具，支持批量重命名文件。\n\n- 支持正则表达式\n- 支持预览\n\n## 参数说明\n\n默认读取当前目录，可用参数指定文件夹。',
    ],
    [
      'a recipe',
      '红烧肉的做法：五花肉切块焯水，锅里放少许油和冰糖炒出糖色，下肉翻炒，加酱油、料酒和热水，小火炖一个小时。',
    ],
    [
      'a travel note',
      '飞机落地的时候天已经黑了，古城的灯一盏一盏亮起来，我们沿着河边慢慢走，吃了一碗热腾腾的米线。',
    ],
    [
      'a letter to a friend',
      '小明：\n好久不见，最近还好吗？上次你说的那本书我看完了，真的很喜欢。等你回家，我们一起去爬山吧。',
    ],
    ['a diary of a ceremony', '今天参加了儿子的毕业典礼，他穿着学士服笑得很开心，我的眼睛有点湿。'],
    ['a chat', '在吗\n晚上吃什么\n随便吧，火锅？\n好呀，六点老地方见'],
    [
      'a science text',
      '光合作用分为光反应和暗反应两个阶段，叶绿体吸收光能，把水分解为氧气和氢离子，再把二氧化碳固定成糖类。',
    ],
    [
      'a review of a phone',
      '屏幕亮度够高，电池能用一天半，拍照在夜里有点糊，价格不算便宜，喜欢小屏的朋友可以考虑。',
    ],
    ['numbers', '2021\t3.5\n2022\t4.1\n2023\t4.8'],
  ])('false: %s', (_, text) => {
    checkOfficial(text, false, text.startsWith('#') ? 'markdown' : 'plain');
  });

  it('stays true while a draft grows', () => {
    const draft =
      '同志们：\n今天，我们召开全县教育工作会议，主要任务是总结经验、部署工作。\n一、提高认识\n教育是民生之基，各级各部门要切实增强责任感。';
    for (let end = 4; end <= draft.length; end += 1) checkOfficial(draft.slice(0, end), true);
  });
});
