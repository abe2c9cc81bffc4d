import type { SnippetRole } from './snippet-roles.js';

/** The roles of a section by the words of its heading: 存在的问题 is followed by problems. Most likely first. */
export function rolesUnderHeading(title: string): readonly SnippetRole[] {
  return CUES.filter(({ words }) => words.test(title)).map(({ role }) => role);
}

/** In order of priority: 今后工作的目标任务和保障措施 is about tasks before safeguards. */
const CUES: readonly { readonly words: RegExp; readonly role: SnippetRole }[] = [
  // 存在的主要困难和问题
  { words: /问题|不足|短板|困难|差距|挑战|教训|矛盾|隐患|薄弱/u, role: 'problem' },
  // 过去五年工作回顾
  { words: /成绩|成效|成就|回顾|进展|亮点|过去|总结/u, role: 'achievement' },
  // 我的承诺
  { words: /表态|承诺|决心|履职/u, role: 'pledge' },
  // 今后五年的目标任务
  {
    words: /任务|部署|重点|目标|举措|措施|抓好|推进|推动|做好|着力|聚焦|加快/u,
    role: 'deployment',
  },
  // 加强组织领导，落实工作责任
  { words: /保障|领导|责任|考核|督查|督导|机制|落实/u, role: 'safeguard' },
  // 几点要求
  { words: /要求|纪律|作风|自身建设|认识|站位|意识|形势|意义|重要性/u, role: 'requirement' },
];
