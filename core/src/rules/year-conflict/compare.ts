/** Sets statements beside the document date and beside each other. */
import { partitionPoint } from '../../text/partition-point.js';
import type { Paragraph } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { Finding, Localized } from '../../rule/rule.js';
import type { Present } from './present.js';
import { toFix } from './to-fix.js';
import type { Anchor, Statement, Years } from './statement.js';

/** A statement with the paragraph it stands in. */
export interface Placed {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
}

/**
 * A year in figures that is not the year of what is said of it: 2024年是新中国成立70周年. The year is one mistake, however
 * much is said of it; but a year beside that of the draft is meant, and then it is what is said of it that is wrong.
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
          message: { zh: show(years), en: showPlain(years) },
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
    zh: `${quote(phrase)}是${show(years)}，不是${year}年`,
    en: `"${phrase}" is ${showPlain(years)}, not ${year}`,
  };
}

/** Statements that do not hold at the document date. */
export function* findConflicts(placed: readonly Placed[], present: Present): Iterable<Finding> {
  for (const { statement, paragraph } of placed) {
    const { anchor, years, span, inYear, ofDate } = statement;
    if (anchor?.kind === 'year') continue;
    const offset = anchor?.offset ?? 0;
    const from = ofDate ? present.year : present.from;
    if (present.to + offset >= years.from && from + offset <= years.to) continue;
    const place = toDocumentSpan(paragraph, span);
    const right = inYear?.(present.year + offset);
    yield {
      span: place,
      message: toMessage(statement, anchor, present),
      fixes: right === undefined ? [] : [toFix(place, right)],
    };
  }
}

function toMessage(
  { phrase, years, isEvent, followedBy }: Statement,
  anchor: Extract<Anchor, { kind: 'relative' }> | undefined,
  { year, occasion }: Present,
): Localized {
  const by = occasion === undefined ? undefined : quote(occasion);
  if (anchor) {
    const meant = year + anchor.offset;
    const said = phrase === show(years) ? phrase : `${show(years)}的${quote(phrase)}`;
    return {
      zh: `按${by ? `标题里的${by}` : '文稿日期'}，“${anchor.word}”是${meant}年，而这里说的是${said}`,
      en: `By the ${by ? `occasion in the title` : 'date of the draft'} ${anchor.word} is ${meant}, but this is of ${showPlain(years)}`,
    };
  }
  const dated = by ? `标题里的${by}是${year}年` : `文稿日期是${year}年`;
  if (followedBy && year > years.to) {
    return {
      zh: `${dated}，${followedBy.name}已于${followedBy.year}年召开，这里还是${quote(phrase)}`,
      en: `The draft is of ${year}, after the congress of ${followedBy.year}; this is of an older one`,
    };
  }
  if (isEvent && year < years.from) {
    return {
      zh: `${dated}，那时${quote(phrase)}还没有召开（${years.from}年）`,
      en: `The draft is of ${year}, before "${phrase}" (${years.from})`,
    };
  }
  return {
    zh: `${dated}，与${quote(phrase)}的年份不符`,
    en: `The draft is of ${year}, which does not fit "${phrase}"`,
  };
}

/** Statements without a date that cannot all be of one year: those that the fewest agree with. */
export function* findContradictions(placed: readonly Placed[]): Iterable<Finding> {
  const outright = placed.filter(({ statement }) => statement.anchor?.kind === 'relative');
  const agreed = mostAgreed(outright);
  if (agreed === undefined) return;
  const witness = outright.find(({ statement }) => isIn(presentYears(statement), agreed));
  for (const { statement, paragraph } of outright) {
    if (!witness || isIn(presentYears(statement), agreed)) continue;
    yield {
      span: toDocumentSpan(paragraph, statement.span),
      message: {
        zh: `${quote(statement.phrase)}与${quote(witness.statement.phrase)}不在同一年`,
        en: `"${statement.phrase}" and "${witness.statement.phrase}" are not of one year`,
      },
      related: [
        {
          span: toDocumentSpan(witness.paragraph, witness.statement.span),
          message: {
            zh: `由此推算，今年是${agreed}年`,
            en: `By this the present year is ${agreed}`,
          },
        },
      ],
    };
  }
}

/** The year that most statements can be of; of two the one that is said first. */
function mostAgreed(outright: readonly Placed[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  const years = outright.map(({ statement }) => presentYears(statement));
  const starts = years.map(({ from }) => from).sort((a, b) => a - b);
  const ends = years.map(({ to }) => to).sort((a, b) => a - b);
  for (const from of new Set(years.map((one) => one.from))) {
    const begun = partitionPoint(starts.length, (at) => (starts[at] ?? 0) <= from);
    const agreeing = begun - partitionPoint(ends.length, (at) => (ends[at] ?? 0) < from);
    if (agreeing > most) [best, most] = [from, agreeing];
  }
  return best;
}

/** The years of the draft in which the statement holds. */
function presentYears({ years, anchor }: Statement): Years {
  const offset = anchor?.kind === 'relative' ? anchor.offset : 0;
  return { from: years.from - offset, to: years.to - offset };
}

function isIn({ from, to }: Years, year: number): boolean {
  return from <= year && year <= to;
}

function show({ from, to }: Years): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}

function showPlain({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A phrase in quotation marks; its own become single ones. */
function quote(phrase: string): string {
  return `“${phrase.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
