/** Five-year plans: the ordinal determines the years, 开局 is the first of them, 收官 the last. */
import { parseHanNumeral, toHanNumeral } from '../../text/han-numerals.js';
import { planYears, type DatedEvents } from '../../lexicon/dated-events.js';
import { findAnchor, leadOf, isAboutOtherTime } from './anchors.js';
import type { Statement, Years } from './statement.js';
import { matchesOf } from '../../text/matches.js';

/** “十四五”  十四五规划  第十四个五年规划; “十五” only in quotation marks, otherwise it is the number 15. */
const PLAN =
  /[“"‘](?<quoted>十[一二三四五六七]?|[六七八九])五[”"’]|(?<![一二三四五六七八九十第“"‘])(?<bare>十[一二三四五六七])五(?=规划|计划|时期|开局|收官)|第(?<full>[六七八九十][一二三四五六七八九]?)个五年(?=规划|计划)/gu;
/** The statements of a paragraph about the stage of a plan in a given year or at present. */
export function* readPlans(text: string, events: DatedEvents): Iterable<Statement> {
  for (const match of matchesOf(text, PLAN)) {
    const { quoted, bare, full } = match.groups ?? {};
    const plan = planYears(events, parseHanNumeral(quoted ?? bare ?? full ?? '') ?? 0);
    const statement = plan && readStage(text, match, plan);
    if (statement) yield statement;
  }
}

/** 规划的开局之年  时期第三年  规划实施的关键之年 */
const STAGE =
  /^(?:规划|计划|时期|纲要|建设|发展|目标|任务|实施|执行|全面|顺利|的)*(?<stage>开局之年|开局年|起步之年|第[一二三四五]年|首年|收官之年|收官年|最后一年|关键之年|关键一年|攻坚之年|重要一年|中期评估之年)(?!打|做|作|奠|创)/u;
/** 开好局、起好步  实现良好开局: the beginning of the plan. */
const BEGINNING = /^(?:规划|时期|发展)?(?:的)?(?:开好局|起好步|良好开局|顺利开局|开门红|开局)/u;
/** “十四五”期间，我们要…: a period that is still ahead or has begun. */
const AHEAD = /^(?:期间|时期)[，,]?(?:我[们国省市县区校])?(?:要|将|必须|力争|计划)/u;
/** “十四五”时期是…的关键时期。我们要…: the period that the draft plans for. */
const PLANNED =
  /^时期是[^。；]{4,70}(?:时期|阶段|关键期|五年)。(?:我[们国省市县区校])?(?:全[省市县区])?(?:要|必须|将)/u;
/** How far after the plan `PLANNED` is matched, in UTF-16 units. */
const LONGEST_PLANNED = 90;
/** 正处于“十四五”时期 */
const PRESENT = /(?:正处于|正处在|目前处于|当前是|现在是)[^，。]{0,4}$/u;
/** 编制“十四五”规划 */
const DRAFTING = /(?:抓紧|科学|高质量|认真|精心|启动|做好|要|着手)(?:编制|谋划|编制好|编好)$/u;
/** How far after the plan the other patterns are matched, in UTF-16 units. */
const LONGEST = 40;

/** 编制  规划纲要草案的修改  水安全保障规划编制: the plan, or one of its parts, is being written. */
const WRITTEN =
  /^(?:[^，。；、“”‘’和与及]{0,10}规划)?(?:纲要)?(?:[（(]?草案[）)]?)?的?(?:编制|修改|起草|征求意见|论证|审议|讨论)(?!了|完成|以来|时)/u;
/** 启动, 做好 (before the plan) */
const TO_BE_WRITTEN = /(?:启动|抓紧|做好|抓好|开展|推进|加快|参与|配合|完成好|部署|组织|围绕)$/u;

function readStage(text: string, match: RegExpExecArray, plan: Years): Statement | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const rest = text.slice(end, end + LONGEST);
  const stage = STAGE.exec(rest);
  const context = stage ?? BEGINNING.exec(rest) ?? AHEAD.exec(rest);
  const span = { start, end: end + (context?.[0].length ?? 0) };
  const phrase = text.slice(span.start, span.end);
  const anchor = stage ? findAnchor(text, start) : undefined;
  if (stage && anchor) {
    const name = stage.groups?.stage ?? '';
    const inYear = (year: number) => withStageOf(phrase, name, year, plan);
    return { span, phrase, years: yearsOf(name, plan), anchor, inYear };
  }
  if (PLANNED.test(text.slice(end, end + LONGEST_PLANNED))) {
    return {
      span,
      phrase,
      years: { from: plan.from - LONG_BEFORE, to: plan.to },
      anchor,
      ofDate: true,
    };
  }
  const pursued = pursuedUntil(leadOf(text, start).lead, rest, plan);
  if (pursued !== undefined) {
    if (isAboutOtherTime(text, start, end)) return undefined;
    const years = { from: plan.from - LONG_BEFORE, to: pursued };
    return { span, phrase, years, anchor: undefined };
  }
  const isStart = STARTING.test(rest) && !mentionsEnd(text, span.end);
  const { lead } = leadOf(text, start);
  const years = looseYears({ lead, rest }, context !== null, isStart, plan);
  if (!years || isAboutOtherTime(text, start, span.end)) return undefined;
  return { span, phrase, years, anchor: undefined };
}

/** 为实现“十四五”目标  要全面完成“十四五”规划任务: a goal that is still pursued. */
const PURSUED =
  /(?:为了?|(?:^|[，。；、们])(?:要|必须|确保|力争|奋力|坚决))(?:全面|圆满|胜利|如期|顺利|高质量)*(?:实现|完成)$/u;
const GOAL = /^(?:规划|时期)?(?:确定的|各项|的|宏伟|发展|奋斗|主要){0,3}(?:目标|任务)/u;

/** 良好开局 */
const GOOD_BEGINNING = /^(?:规划|时期)?(?:的)?(?:良好开局|顺利开局|开门红)/u;
/** 确保  推动 (before the plan) */
const SECURED = /(?:确保|推动|力争|促进|夺取|奋力实现)$/u;
/** 圆满收官 */
const GOOD_END =
  /^(?:规划|时期)?(?:目标任务|各项任务|目标|任务)?(?:的)?(?:圆满|胜利|高质量|全面)(?:收官|完成)(?!之|了)/u;

/** @returns The last year in which the pursued goal can be reached; `undefined` where none is pursued. */
function pursuedUntil(lead: string, rest: string, { from, to }: Years): number | undefined {
  const isPursued = PURSUED.test(lead);
  if (isPursued && GOAL.test(rest)) return to;
  if (isPursued && GOOD_BEGINNING.test(rest)) return from + NEW_FOR - 1;
  return SECURED.test(lead) && GOOD_END.test(rest) ? to : undefined;
}

/** 开局起步  开好局: used in the first years only, while 良好开局 may also be a review. */
const STARTING = /^(?:规划|时期|发展)?(?:的)?(?:开局起步|开好局|起好步)/u;
/** 开局起步、圆满收官: whether the end of the plan is mentioned too. */
function mentionsEnd(text: string, end: number): boolean {
  return /^[^。；！]{0,20}(?:收官|完成|实现了|取得)/u.test(text.slice(end, end + LONGEST));
}

/** The phrase with the right stage for the year: 第三年, 开局之年 or 收官之年; `undefined` where none of them fits. */
function withStageOf(
  phrase: string,
  stage: string,
  year: number,
  { from, to }: Years,
): string | undefined {
  if (year < from || year > to || !phrase.endsWith(stage)) return undefined;
  const head = phrase.slice(0, phrase.length - stage.length);
  if (/^第.年/u.test(stage)) return `${head}第${toHanNumeral(year - from + 1)}年`;
  return year === from ? `${head}开局之年` : year === to ? `${head}收官之年` : undefined;
}

function yearsOf(stage: string, { from, to }: Years): Years {
  if (/开局|起步|首年/u.test(stage)) return { from, to: from };
  if (/收官|最后/u.test(stage)) return { from: to, to };
  const ordinal = /^第(?<ordinal>.)年/u.exec(stage)?.groups?.ordinal;
  const year = ordinal === undefined ? undefined : from + (parseHanNumeral(ordinal) ?? 1) - 1;
  return year === undefined ? { from, to } : { from: year, to: year };
}

/** How many years before its beginning a plan may be mentioned. */
const LONG_BEFORE = 6;
/** For how many years after its beginning a plan counts as new. */
const NEW_FOR = 3;

/** The years of a draft that mentions a plan without naming a year; `undefined` where the words allow any year. */
function looseYears(
  { lead, rest }: { readonly lead: string; readonly rest: string },
  hasContext: boolean,
  isStart: boolean,
  { from, to }: Years,
): Years | undefined {
  const isWritten = TO_BE_WRITTEN.test(lead) && WRITTEN.test(rest);
  if (DRAFTING.test(lead) || isWritten) return { from: from - LONG_BEFORE, to: from + 1 };
  if (isStart) return { from: from - LONG_BEFORE, to: from + NEW_FOR };
  if (hasContext) return { from: from - LONG_BEFORE, to: to + 1 };
  return PRESENT.test(lead) ? { from, to } : undefined;
}
