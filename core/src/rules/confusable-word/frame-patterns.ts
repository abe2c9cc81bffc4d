import { CueIndex } from '../../text/cue-index.js';
import type { FrameWords, WordFrames } from '../../lexicon/types.js';

/** A sentence frame in which 的 is a slip; the group `head` is the word before 的. */
export interface ParticleFrame {
  readonly pattern: RegExp;
  /** The heads with 的 (认真的). A text without any of them cannot match. */
  readonly cues: readonly string[];
  /** The right character instead of 的. */
  readonly particle: '地' | '得';
}

/** The frames of a lexicon as regular expressions. */
export interface FramePatterns {
  /** Where two frames overlap, the earlier one in the list wins. */
  readonly particles: CueIndex<ParticleFrame>;
  /** Frames in which 做 should be 作. */
  readonly zuo: RegExp;
}

/** Builds the regular expressions of the frames. */
export function toFramePatterns(frames: WordFrames): FramePatterns {
  const { manners, otherManners, doubledManners, judgedVerbs } = frames;
  return {
    particles: new CueIndex<ParticleFrame>([
      { pattern: adverbial(frames), cues: cuesOf(manners), particle: '地' },
      { pattern: beforeObject(frames), cues: cuesOf(manners, otherManners), particle: '地' },
      { pattern: doubled(frames), cues: cuesOf(doubledManners), particle: '地' },
      { pattern: complement(frames), cues: cuesOf(judgedVerbs), particle: '得' },
    ]),
    zuo: zuo(frames),
  };
}

const oneOf = ({ words }: FrameWords): string => words.join('|');

/** 认真的: the cues skip most paragraphs, because their 的 follows none of the heads. */
function cuesOf(...heads: readonly FrameWords[]): readonly string[] {
  return heads.flatMap(({ words }) => words.map((word) => `${word}的`));
}

/** 要认真的对照清单: a modal verb, the manner, the verb and its object; 要严格的执行制度 has no other reading. */
function adverbial({ manners, deeds, deedsOfLongObjects }: WordFrames): RegExp {
  return new RegExp(
    `(?<=(?<![重主纲概摘提])要|必须|须|应当|应该|能够|可以|更好地|继续|坚持)(?<head>${oneOf(manners)})的(?:${oneOf(deeds)}|(?:${oneOf(deedsOfLongObjects)})(?=\\p{Script=Han}{2}))(?=\\p{Script=Han})(?!力|度|效果|情况|过程|能力|水平|精神|态度|作风|方案|机制|体系|方法|措施|工作)`,
    'gu',
  );
}

/** 认真的研究每一个点位, 仔细的核对了名单, 耐心的听取群众意见: a word that is only a verb, or one followed by what follows no noun. */
function beforeObject({ manners, otherManners, deedsOrNouns, deedsOnly }: WordFrames): RegExp {
  return new RegExp(
    `(?<head>${oneOf(manners)}|${oneOf(otherManners)})的(?:(?:${oneOf(deedsOrNouns)})(?=每[一个项户处名条件座次天位]|这些|那些|了(?!解|然))|(?:${oneOf(deedsOnly)})(?=\\p{Script=Han}{2})(?!的|者|和|与))`,
    'gu',
  );
}

/** 原原本本的传达: a reduplicated manner before a verb. */
function doubled({ doubledManners, deedsOfDoubled }: WordFrames): RegExp {
  return new RegExp(`(?<head>${oneOf(doubledManners)})的(?:${oneOf(deedsOfDoubled)})(?!者)`, 'gu');
}

/** 问题解决的非常及时，: a verb, 的, degree and result, then the end of the clause. */
function complement({ judgedVerbs, degrees, results }: WordFrames): RegExp {
  return new RegExp(
    `(?<=\\p{Script=Han})(?<head>${oneOf(judgedVerbs)})的(?:${oneOf(degrees)})(?:${oneOf(results)})(?=[，。；！、]|$)`,
    'gu',
  );
}

/** 做出了开展大学习的安排, 做出了重要部署, 做出规定, 做政府工作报告: decisions, answers and speeches take 作. */
function zuo({ decided, answered, answerKinds, spoken, speechKinds }: WordFrames): RegExp {
  return new RegExp(
    [
      `做(?:出了?[\\p{Script=Han}、]{1,12}的|出了(?:重要|重大|新的|全面)?)(?:${oneOf(decided)})`,
      `做出了?(?:${oneOf(answerKinds)}){0,2}(?:${oneOf(answered)})`,
      `做(?:了|个|一个)?(?:${oneOf(speechKinds)}){0,3}(?:${oneOf(spoken)})(?=[，。；！、]|$)`,
    ].join('|'),
    'gu',
  );
}
