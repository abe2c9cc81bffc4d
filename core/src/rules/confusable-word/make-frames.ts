import type { Span } from '../../text/span.js';

/** 做出了开展大学习的安排, 做出了重要部署, 做出规定: 作 with what is decided, said or given. 惯例. */
const MADE =
  /做(?:出了?[\p{Script=Han}、]{1,12}的|出了(?:重要|重大|新的|全面)?)(?:安排|部署|指示|批示|承诺)|做出了?(?:明确|具体|重要|重大|专门|相应|统一|严格|新的|全面|正式|书面|公开){0,2}(?:规定|决定|决议|决策|裁决|判决|批复|答复|回应|解释|处分决定|处理决定)|做(?:了|个|一个)?(?:政府|党委|市委|县委|区委|学校|年度|全面|专题|重要|动员|总结|主题|主旨|书面|大会|交流|典型|表态|述职|学术|形势|审查|简要){0,3}(?:工作报告|报告|讲话|发言|演讲)(?=[，。；！、]|$)/gu;

/** The 做 of a frame in which official papers write 作: where each stands. */
export function findMadeFrames(text: string): readonly Span[] {
  if (!text.includes('做')) return [];
  const found: Span[] = [];
  for (const { 0: frame, index } of text.matchAll(MADE)) {
    found.push({ start: index, end: index + frame.length });
  }
  return found;
}
