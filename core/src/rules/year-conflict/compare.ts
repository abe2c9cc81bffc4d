/** Compares statements with the document date and with each other. */
import { partitionPoint } from '../../text/partition-point.js';
import type { Paragraph } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Finding, Localized } from '../../rule/rule.js';
import type { Present } from './present.js';
import { toFix } from './to-fix.js';
import type { Anchor, Statement, Years } from './statement.js';

/** A statement with its paragraph. */
export interface Placed {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
}

/**
 * Findings for a year in figures that contradicts its statement: 2024年是新中国成立70周年. Several statements about one year
 * give one finding on the year. But a year at most one year from that of the draft is taken for right, and then the
 * statement is reported.
 */
export function* findSlips(
  placed: readonly Placed[],
  present: number | undefined,
): Iterable<Finding> {
  let last = -1;
  for (const { statement, paragraph } of placed) {
    const { anchor, years, span } = statement;
    if (anchor?.kind !== 'year' || isIn(years, anchor.year)) continue;
    if (anchor.isOwn || (present !== undefined && Math.abs(anchor.year - present) <= 1)) {
      yield toMisnamed({ statement, paragraph }, anchor);
      continue;
    }
    const place = toDocumentSpan(paragraph, anchor.span);
    if (place.start === last) continue;
    last = place.start;
    yield {
      span: place,
      message: toSlip(statement, anchor.year),
      fixes: years.from === years.to ? [toFix(place, `${years.from}年`)] : [],
      related: [
        {
          span: toDocumentSpan(paragraph, span),
          message: { zh: formatYears(years), en: formatYearsInEnglish(years) },
        },
      ],
    };
  }
}

function toMisnamed(
  { statement, paragraph }: Placed,
  { year, span }: Extract<Anchor, { kind: 'year' }>,
): Finding {
  const place = toDocumentSpan(paragraph, statement.span);
  const right = statement.inYear?.(year);
  return {
    span: place,
    message: toSlip(statement, year),
    fixes: right === undefined ? [] : [toFix(place, right)],
    related: [
      { span: toDocumentSpan(paragraph, span), message: { zh: `${year}年`, en: String(year) } },
    ],
  };
}

function toSlip({ phrase, years }: Statement, year: number): Localized {
  return {
    zh: `${quote(phrase)}是${formatYears(years)}，不是${year}年`,
    en: `"${phrase}" is ${formatYearsInEnglish(years)}, not ${year}`,
  };
}

/** Findings for statements that are not true at the document date. */
export function* findConflicts(placed: readonly Placed[], present: Present): Iterable<Finding> {
  for (const { statement, paragraph } of placed) {
    const { anchor, years, span, inYear, ofDate } = statement;
    if (anchor?.kind === 'year') continue;
    const offset = anchor?.offset ?? 0;
    const from = ofDate ? present.year : present.from;
    if (present.to + offset >= years.from && from + offset <= years.to) continue;
    const place = toDocumentSpan(paragraph, span);
    const right = present.by?.what === 'tasks' ? undefined : inYear?.(present.year + offset);
    yield {
      span: place,
      message: toMessage(statement, anchor, present),
      fixes: right === undefined ? [] : [toFix(place, right)],
    };
  }
}

function toMessage(
  { phrase, years, isEvent, isBegun, followedBy }: Statement,
  anchor: Extract<Anchor, { kind: 'relative' }> | undefined,
  { year, by }: Present,
): Localized {
  if (anchor) {
    const meant = year + anchor.offset;
    const said = phrase === formatYears(years) ? phrase : `${formatYears(years)}的${quote(phrase)}`;
    const { zh, en } = sourceOf(by);
    return {
      zh: `按${zh}，“${anchor.word}”是${meant}年，而这里说的是${said}`,
      en: `By the ${en} ${anchor.word} is ${meant}, but this is of ${formatYearsInEnglish(years)}`,
    };
  }
  const dated = by ? `${sourceOf(by).zh}是${year}年` : `文稿日期是${year}年`;
  if (followedBy && year > years.to) {
    return {
      zh: `${dated}，${followedBy.name}已于${followedBy.year}年召开，这里还是${quote(phrase)}`,
      en: `The draft is of ${year}, after the meeting of ${followedBy.year}; this is of an older one`,
    };
  }
  if (isEvent && year < years.from) {
    return {
      zh: isBegun
        ? `${dated}，那时还没有${quote(phrase)}（${years.from}年）`
        : `${dated}，那时${quote(phrase)}还没有召开（${years.from}年）`,
      en: `The draft is of ${year}, before "${phrase}" (${years.from})`,
    };
  }
  return {
    zh: `${dated}，与${quote(phrase)}的年份不符`,
    en: `The draft is of ${year}, which does not fit "${phrase}"`,
  };
}

/** What the year of the draft is known by, in words. */
function sourceOf(by: Present['by']): Localized {
  if (!by) return { zh: '文稿日期', en: 'date of the draft' };
  return by.what === 'title'
    ? { zh: `标题里的${quote(by.phrase)}`, en: 'occasion in the title' }
    : { zh: `会议部署的${quote(by.phrase)}`, en: 'tasks that are set' };
}

/** Statements without a date that cannot all be of one year: those that the fewest agree with. */
export function* findContradictions(placed: readonly Placed[]): Iterable<Finding> {
  const reported = new Set<Placed>();
  for (const [statement, finding] of contradicted(placed)) {
    reported.add(statement);
    yield finding;
  }
  yield* findTooOld(placed, reported);
}

/** Statements of years that were over when what the draft names was held or began. */
function* findTooOld(placed: readonly Placed[], reported: ReadonlySet<Placed>): Iterable<Finding> {
  const latest = latestEvent(placed);
  if (!latest) return;
  const { from } = latest.statement.years;
  for (const one of placed) {
    const { statement, paragraph } = one;
    if (statement.isEvent || statement.anchor?.kind === 'year' || reported.has(one)) continue;
    if (presentYears(statement).to >= from) continue;
    yield {
      span: toDocumentSpan(paragraph, statement.span),
      message: {
        zh: `文中说到${quote(latest.statement.phrase)}（${from}年），与${quote(statement.phrase)}的年份不符`,
        en: `The draft names "${latest.statement.phrase}" (${from}), which does not fit "${statement.phrase}"`,
      },
      related: [
        {
          span: toDocumentSpan(latest.paragraph, latest.statement.span),
          message: { zh: `${from}年`, en: String(from) },
        },
      ],
    };
  }
}

/** The last of the events that the draft names as past or begun; it was written no earlier. */
function latestEvent(placed: readonly Placed[]): Placed | undefined {
  let latest: Placed | undefined;
  for (const one of placed) {
    if (one.statement.isEvent !== true) continue;
    if (!latest || one.statement.years.from > latest.statement.years.from) latest = one;
  }
  return latest;
}

function* contradicted(placed: readonly Placed[]): Iterable<readonly [Placed, Finding]> {
  const relative = placed.filter(({ statement }) => statement.anchor?.kind === 'relative');
  const bestYear = mostFrequentYear(relative);
  if (bestYear === undefined) return;
  const reference = relative.find(({ statement }) => isIn(presentYears(statement), bestYear));
  for (const one of relative) {
    const { statement, paragraph } = one;
    if (!reference || isIn(presentYears(statement), bestYear)) continue;
    const finding = {
      span: toDocumentSpan(paragraph, statement.span),
      message: {
        zh: `${quote(statement.phrase)}与${quote(reference.statement.phrase)}不在同一年`,
        en: `"${statement.phrase}" and "${reference.statement.phrase}" are not of one year`,
      },
      related: [
        {
          span: toDocumentSpan(reference.paragraph, reference.statement.span),
          message: {
            zh: `由此推算，今年是${bestYear}年`,
            en: `By this the present year is ${bestYear}`,
          },
        },
      ],
    };
    yield [one, finding];
  }
}

/**
 * The year that most statements allow, on a tie the one found first. The counts come from a binary search over the sorted
 * bounds.
 */
function mostFrequentYear(relative: readonly Placed[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  const years = relative.map(({ statement }) => presentYears(statement));
  const starts = years.map(({ from }) => from).sort((a, b) => a - b);
  const ends = years.map(({ to }) => to).sort((a, b) => a - b);
  for (const from of new Set(years.map((one) => one.from))) {
    const startedBy = partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= from);
    const agreeing = startedBy - partitionPoint(ends.length, (at) => (ends[at] ?? 0) < from);
    if (agreeing > most) [best, most] = [from, agreeing];
  }
  return best;
}

/** The years of the draft for which the statement is true. */
function presentYears({ years, anchor }: Statement): Years {
  const offset = anchor?.kind === 'relative' ? anchor.offset : 0;
  return { from: years.from - offset, to: years.to - offset };
}

function isIn({ from, to }: Years, year: number): boolean {
  return from <= year && year <= to;
}

function formatYears({ from, to }: Years): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}

function formatYearsInEnglish({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A phrase in quotation marks; the marks inside it become single ones. */
function quote(phrase: string): string {
  return `“${phrase.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
