/** Patterns of phrases from which an institution, a person or a thing was removed, and only that can be missing. */
import type { Span } from '../../text/span.js';
import type { MissingPart } from '../model/signs.js';
import type { HolePattern } from './hole-pattern.js';

/** Patterns of holes without blanks, for institutions, persons and things. */
export const ORGAN_HOLES: readonly HolePattern[] = [
  {
    missing: 'unit',
    sample: '按照委要求，推进标准化建设',
    cues: ['委要求', '委部署', '委安排', '委指示', '委会议', '委文件'],
    pattern: /(?<=按照|根据|遵照|依照|落实)委(?=要求|部署|安排|指示|会议|文件)/gu,
  },
  {
    missing: 'unit',
    sample: '书面报送委办公室',
    cues: ['委办'],
    pattern: /(?<=报送|抄送|抄报|上报)委(?=办公室|办[，。、])/gu,
  },
  {
    missing: 'content',
    sample: '今年再推出。健全联系企业制度',
    cues: ['再推出', '再新增', '再引进', '再培育', '再建成', '再创建', '再打造'],
    pattern: /(?<=(?:今年|年内|全年|力争)再)(?:推出|新增|引进|培育|建成|创建|打造)(?=[。；])/gu,
  },
  {
    missing: 'content',
    sample: '讲话站位高、立意远、措施，为我们指明了方向',
    cues: ['、措施', '、任务', '、目标', '、要求', '、内容', '、思路', '、责任', '、立意'],
    pattern:
      /(?<=\p{Script=Han}{2}[高远深实明清准严细]、\p{Script=Han}{2}[高远深实明清准严细]、)(?:措施|任务|目标|要求|内容|思路|责任|立意)(?=[，。；])/gu,
  },
];

/** 由, 请 */
const AGENT = /(?<![来缘理自事])[由请]$/u;
/** 由  牵头: verbs for what an institution does. */
const DONE_BY_BODY = /^(?:牵头|负责(?!人)|承办|主办|组织实施|统筹协调)/u;
/** 请  致辞: verbs for what a person does. */
const DONE_BY_PERSON =
  /^(?:主持(?!人)|带队|致辞|致词|讲话|发言|作(?:报告|讲话|总结|动员)|宣读|通报)/u;
const LONGEST = 6;

/** Whether an institution or a person is missing at the blanks (由  牵头, 请   致辞); `undefined` if neither. */
export function missingAgent(text: string, { start, end }: Span): MissingPart | undefined {
  if (!AGENT.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const after = text.slice(end, end + LONGEST);
  if (DONE_BY_BODY.test(after)) return 'unit';
  return DONE_BY_PERSON.test(after) ? 'person' : undefined;
}
