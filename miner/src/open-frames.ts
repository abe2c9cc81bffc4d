import { addToList } from '../../core/src/index.js';

/**
 * The frame of a clause whose middle differs from place to place, with the middle as an empty slot: 为{aim}不懈奋斗 for
 * 为谱写中国式现代化新篇章不懈奋斗. Openings, agendas and closings are formulas around a name.
 */
export function findOpenFrame(clause: string): string | undefined {
  const frames = FRAMES.get(clause.charAt(clause.length - 1));
  if (!frames) return undefined;
  const frame = frames.find(
    ({ head, tail }) =>
      clause.length >= head.length + tail.length + MIN_AIM &&
      clause.startsWith(head) &&
      clause.endsWith(tail),
  );
  return frame && `${frame.head}{aim}${frame.tail}`;
}

/** Length of the shortest aim in UTF-16 units. */
const MIN_AIM = 2;

interface OpenFrame {
  readonly head: string;
  readonly tail: string;
}

/** The first that matches is used. */
const OPEN_FRAMES: readonly string[] = [
  // Openings of papers and speeches.
  '现就…通知如下 现将…通知如下 现就…提出如下意见 现就…提出以下意见 现将…印发给你们 现将…印发你们',
  // The agenda of a meeting.
  '全会听取和讨论了…工作报告 全会审议通过了《…》 全会审议并通过了《…》 全会充分肯定…工作 会议充分肯定…工作',
  '会议审议通过了《…》 会议审议通过《…》 会议听取和审议了…工作报告 会议同意…报告 会议决定批准…报告',
  // Closings.
  '为…而努力奋斗 为…努力奋斗 为…而团结奋斗 为…团结奋斗 为…而共同奋斗 为…共同奋斗 为…继续奋斗',
  '为…不懈奋斗 为…不懈努力 为…作出新的更大贡献 为…作出更大贡献 为…作出新的贡献 为…作出新贡献',
  '奋力谱写…新篇章 谱写…新篇章 奋力开创…新局面 不断开创…新局面 努力开创…新局面 推动…再上新台阶',
];

/** Grouped by the last character, because most characters end no frame. */
const FRAMES: ReadonlyMap<string, readonly OpenFrame[]> = groupByEnd();

function groupByEnd(): ReadonlyMap<string, readonly OpenFrame[]> {
  const groups = new Map<string, OpenFrame[]>();
  for (const frame of OPEN_FRAMES.flatMap((line) => line.split(' '))) {
    const [head = '', tail = ''] = frame.split('…');
    addToList(groups, tail.charAt(tail.length - 1), { head, tail });
  }
  return groups;
}
