// Words by which `looksOfficial` tells a speech or paper of an office from other Chinese. Data only.

/** 同志 党委 贯彻落实 切实 各部门: said in offices, hardly elsewhere. */
export const OFFICIAL_WORDS = words(
  '同志 党委 市委 县委 省委 区委 镇党委 党组 党支部 党总支 党员 党建 党中央 党的 共产党 国务院 中共 干部 全会 会议 讲话 习近平 总书记 书记 局长 市长 县长 主任 主席 总统 总理 主持 议程 ' +
    '中国特色 社会主义 新时代 新征程 二十大 十九大 从严治党 政治 思想 精神 贯彻 落实 坚持 坚决 推进 推动 加强 强化 提升 深化 健全 完善 统筹 着力 切实 狠抓 抓好 抓实 抓紧 扎实 深入 全面 进一步 ' +
    '各级 各部门 各单位 各地 有关部门 全市 全县 全省 全区 全镇 全乡 全国 全校 全局 全院 全体 我市 我县 我省 我区 我校 我局 群众 人民 政府 人大 政协 机关 部门 单位 职工 领导 指导 工作 建设 发展 改革 治理 监督 监管 保障 机制 体系 制度 责任 履职 尽责 履行 职责 考核 检查 督导 督查 作风 廉洁 纪律 廉政 ' +
    '乡村振兴 脱贫攻坚 民生 营商环境 安全生产 生态 高质量 现代化 开创 奋斗 奋进 使命 初心 担当 表彰 动员 部署 总结 安排 任务 目标 措施 审议 印发 通知 现将 特此 请示 批复 应当 规定 条例 本办法 依照 依法 行政 主管 实施 国家 社会 经济 教育 服务 战略 规划 宣传 培训 组织 ' +
    '合作 和平 各国 共同 友好 祝贺 峰会 中方 贺信 慰问 致以 崇高 伟大 事业 复兴 振兴 团结 带领 成绩 成效 困难 问题 意见 要求 请予 代表',
);

/** Of manuals and source code. */
export const TECHNICAL_WORDS = words(
  '代码 函数 安装 命令行 命令 参数 接口 浏览器 变量 编译 依赖 版本 服务器 数据库 按钮 配置 调用 脚本 插件 字段 返回值 下载 目录 文件夹 文件名 运行 调试 仓库 组件 语法 对象 类型 客户端 服务端 端口 缓存 线程 算法 框架 示例 选项 默认 快捷键 编辑器 npm git API',
);

/** Of stories, diaries and letters. */
export const EVERYDAY_WORDS = words(
  '说道 笑道 问道 笑着 心里 她 眼睛 妈妈 爸爸 奶奶 爷爷 老师说 我的 你的 他的 咱 晚饭 早上 晚上 昨天 睡 吃 窗外 月光 天空 喜欢 想起 觉得 忽然 突然 轻轻 慢慢 朋友圈 周末 电影 啊 呢 吧 吗 哪里 回家 孩子们 阳光 花 雨 风 梦 爱',
);

/** 本报讯 记者看到: a newspaper's own voice, not a speech's. */
export const REPORTER_WORDS = words(
  '本报讯 网讯 本报记者 记者看到 记者了解到 记者走进 记者从 记者采访 告诉记者 对记者说 采访中',
);

/** Words by their first character, the longest first. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

/** How many of the words stand in the text; none is counted inside another. */
export function countWords(text: string, index: WordIndex): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const word = index.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) continue;
    found += 1;
    at += word.length - 1;
  }
  return found;
}

function words(list: string): WordIndex {
  const index = new Map<string, string[]>();
  for (const word of list.split(' ').sort((a, b) => b.length - a.length)) {
    index.set(word.charAt(0), [...(index.get(word.charAt(0)) ?? []), word]);
  }
  return index;
}
