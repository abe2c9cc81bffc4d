/** Campaigns: a draft that names one was not written before it began, and one that carries it out not long after its end. */
import type { DatedEvents } from '../../lexicon/dated-events.js';
import { leadOf, isAboutOtherTime } from './anchors.js';
import { EVER, type Statement } from './statement.js';

/** 正在开展的党纪学习教育: under way at present. */
const UNDER_WAY = /正在(?:全党|全国|全[省市县]|深入|扎实|认真)*(?:开展|进行)的?$/u;
/** 要扎实开展: demanded at present; 扎实开展 alone may be part of a review. */
const CARRIED_OUT =
  /(?:^|[，。；：、们是])(?:要|必须|务必|继续)+(?:深入|扎实|认真|精心|全面|有序|高质量|持续|抓紧)*(?:开展|推进|抓好|搞好|做好|打好)(?:好)?$/u;
/** 成果  常态化  以来: the campaign is over. */
const OVER = /^[^，。；]{0,8}(?:成果|成效|常态|长效|以来|期间|经验|总结|工作总结|中|的基础|后|了)/u;
/** How far after the name `OVER` is matched, in UTF-16 units. */
const REACH = 14;

/** The statements of a paragraph about campaigns. */
export function* readCampaigns(text: string, { campaigns }: DatedEvents): Iterable<Statement> {
  for (const { names, from, until } of campaigns) {
    for (const name of names) {
      const start = text.indexOf(name);
      if (start < 0) continue;
      const end = start + name.length;
      const isNow = until !== undefined && isCarriedOut(text, start, end);
      yield {
        span: { start, end },
        phrase: name,
        years: { from, to: isNow ? until + 1 : EVER },
        anchor: undefined,
        isEvent: true,
        isBegun: true,
      };
      break;
    }
  }
}

function isCarriedOut(text: string, start: number, end: number): boolean {
  const { lead } = leadOf(text, start);
  if (!CARRIED_OUT.test(lead) && !UNDER_WAY.test(lead)) return false;
  return !OVER.test(text.slice(end, end + REACH)) && !isAboutOtherTime(text, start, end);
}
