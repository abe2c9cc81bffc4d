import type { SpeechText } from '../../document/model/document.js';
import type { ReferenceKind } from '../../lexicon/types.js';

/** What kind of text a speech is: that decides what it may be compared with. */
export type SpeechKind =
  | 'speech' // 讲话
  | 'hostScript' // 主持词
  | 'workReport' // 工作报告
  | 'partyPaper' // 决定, 公报, 党代会报告
  | 'policy'; // 意见, 通知, 方案

/** Read from the title; a text without a telling title is a speech. */
export function kindOfSpeech(speech: SpeechText): SpeechKind {
  const title = speech.paragraphs[speech.title]?.facts.text ?? '';
  return KINDS.find(([sign]) => sign.test(title))?.[1] ?? 'speech';
}

/** The texts with known habits that it is compared with. */
export function referenceOf(kind: SpeechKind): ReferenceKind {
  return kind === 'speech' || kind === 'hostScript' ? 'all' : kind;
}

/** 主持词  主持讲话 */
const HOST_SCRIPT = /主持(?:词|辞|稿|讲话)/u;
/** 在全市教育工作会议上的讲话  发言提纲 */
const SPEECH = /讲话|发言|致辞|致词|演讲|表态|报告会/u;
/** 在中国共产党第二十次全国代表大会上的报告  六中全会公报 */
const PARTY_PAPER = /(?:党|共产党|纪委|党委|全会|代表大会).{0,40}(?:报告|公报|决议|决定)$/u;
/** 2024年政府工作报告  工作报告 */
const WORK_REPORT = /(?:政府|工作)报告|工作总结/u;
/** 关于进一步优化营商环境的实施意见 */
const POLICY = /(?:意见|通知|方案|规划|办法|决定|措施|纲要|计划|要点)(?:[（(].{1,12}[）)])?$/u;

const KINDS: readonly (readonly [RegExp, SpeechKind])[] = [
  [HOST_SCRIPT, 'hostScript'],
  [SPEECH, 'speech'],
  [WORK_REPORT, 'workReport'],
  [PARTY_PAPER, 'partyPaper'],
  [POLICY, 'policy'],
];
