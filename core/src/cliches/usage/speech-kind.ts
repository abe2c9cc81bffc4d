import type { SpeechText } from '../../document/model/document.js';
import type { ReferenceKind } from '../../lexicon/types.js';

/** The kind of text: it decides which reference texts a speech is compared with. */
export type SpeechKind =
  | 'speech' // 讲话
  | 'hostScript' // 主持词
  | 'workReport' // 工作报告
  | 'partyPaper' // 决定, 公报, 党代会报告
  | 'policy'; // 意见, 通知, 方案

/** The kind of a text by its title, or else by its first lines; `speech` where neither shows it. */
export function kindOfSpeech({ paragraphs, title }: SpeechText): SpeechKind {
  const own = paragraphs[title]?.facts.text.replace(BLANKS, '') ?? '';
  const byTitle = KINDS.find(([sign]) => sign.test(own));
  if (byTitle) return byTitle[1];
  const opening = paragraphs
    .slice(0, OPENING_LINES)
    .map(({ facts }) => facts.text.slice(0, OPENING_UNITS).replace(BLANKS, ''));
  return OPENINGS.find(([sign]) => opening.some((line) => sign.test(line)))?.[1] ?? 'speech';
}

/** 政 府 工 作 报 告 */
const BLANKS = /\s/gu;
/** How many lines, and UTF-16 units of each, are searched: a text from a web page begins after its links. */
const OPENING_LINES = 16;
const OPENING_UNITS = 60;

/** The reference texts, with known frequencies, that a text of this kind is compared with. */
export function referenceOf(kind: SpeechKind): ReferenceKind {
  return kind === 'speech' || kind === 'hostScript' ? 'all' : kind;
}

/** 主持词  主持讲话 */
const HOST_SCRIPT = /主持(?:词|辞|稿|讲话)/u;
/** 在全市教育工作会议上的讲话  发言提纲 */
const SPEECH = /讲话|发言|致辞|致词|演讲|表态|报告会/u;
/** 在中国共产党第二十次全国代表大会上的报告  六中全会公报 */
const PARTY_PAPER = /(?:党|共产党|纪委|党委|全会|代表大会).{0,40}(?:报告|公报|决议|决定)$/u;
/** 关于政府工作报告的决议: a resolution consists of formulations, whatever report it names. */
const RESOLUTION = /决议$/u;
/** 2024年政府工作报告  工作报告 */
const WORK_REPORT = /(?:政府|工作)报告|工作总结/u;
/** 关于进一步优化营商环境的实施意见 */
const POLICY = /(?:意见|通知|方案|规划|办法|决定|措施|纲要|计划|要点)(?:[（(].{1,12}[）)])?$/u;

const KINDS: readonly (readonly [RegExp, SpeechKind])[] = [
  [HOST_SCRIPT, 'hostScript'],
  [SPEECH, 'speech'],
  [RESOLUTION, 'partyPaper'],
  [WORK_REPORT, 'workReport'],
  [PARTY_PAPER, 'partyPaper'],
  [POLICY, 'policy'],
];

/** 在全国劳动模范表彰大会上的讲话 */
const SPOKEN = /上的(?:讲话|发言|致辞)/u;
/** 中国共产党第十五届中央委员会第三次全体会议  代表第十五届中央委员会  向大会作报告  全会通过了 */
const PARTY_OPENING =
  /共产党第[一二三四五六七八九十]{1,4}(?:届|次全国)|届中央委员会|向大会作报告|^全会(?:通过|认为|指出|总结|由)/u;
/** 各位代表： 向大会报告工作，请予审议  政府工作报告 */
const REPORT_OPENING = /各位代表[：:!！]|报告工作.{0,6}(?:请|审)|政府工作报告/u;
/** 国发〔2019〕3号  第707号令 */
const POLICY_OPENING =
  /〔\d{4}〕\d{1,4}号|国务院令|title:.{0,40}(?:通知|意见|规划|办法|方案|批复)/u;

const OPENINGS: readonly (readonly [RegExp, SpeechKind])[] = [
  [SPOKEN, 'speech'],
  [PARTY_OPENING, 'partyPaper'],
  [REPORT_OPENING, 'workReport'],
  [POLICY_OPENING, 'policy'],
  [POLICY, 'policy'],
];
