import type { CueIndex } from '../../text/cue-index.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import type { ParticleFrame } from './frame-patterns.js';
import { matchesOf } from '../../text/matches.js';

/** Words whose sentence frame decides the spelling. */
export interface Frame {
  readonly span: Span;
  /** The corrected text of `span`. */
  readonly right: string;
}

/** 请代表们作到言之有物: 做到 takes what is achieved. 工作到, 合作到, 写作到 are other words. */
const ZUODAO =
  /(?<=[们家部都也先就真实须能要应可]|率先|自觉|带头|一定|基本|全部|尽量|尽力|严格)作到(?=\p{Script=Han}{2,4}[，。；、！])(?!期|底|今|现|位|场|手)/gu;

/** The slips that a frame proves: 的 instead of 地 or 得, 作到 instead of 做到. */
export function findParticleFrames(
  text: string,
  frames: CueIndex<ParticleFrame>,
): readonly Frame[] {
  const found: Frame[] = [];
  if (text.includes('的')) {
    for (const frame of frames.entriesIn(text)) {
      const isFound = overlapTest(found.map(({ span }) => span));
      for (const one of listFrames(text, frame)) if (!isFound(one.span)) found.push(one);
    }
  }
  if (text.includes('作到')) {
    for (const { index } of matchesOf(text, ZUODAO)) {
      found.push({ span: { start: index, end: index + 2 }, right: '做到' });
    }
  }
  return found;
}

function listFrames(text: string, { pattern, particle }: ParticleFrame): readonly Frame[] {
  const found: Frame[] = [];
  for (const { index, 0: words, groups } of matchesOf(text, pattern)) {
    const head = groups?.head ?? '';
    const right = `${head}${particle}${words.slice(head.length + 1)}`;
    found.push({ span: { start: index, end: index + words.length }, right });
  }
  return found;
}
