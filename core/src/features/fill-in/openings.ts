/** Describes what is missing at an open place, and which places have the same answer. */
import { MISSING_PART_NAMES } from '../../document/placeholders/missing-names.js';
import type { MissingPart } from '../../document/placeholders/placeholder-nouns.js';
import type {
  BlankPlaceholder,
  Placeholder,
  YearPlaceholder,
} from '../../document/placeholders/placeholders.js';
import type { Localized } from '../../rule/rule.js';
import { isHan } from '../../text/characters.js';

/** The kind of missing text. `note`: a note of the writer to be replaced. */
export type MissingKind = MissingPart | 'year' | 'note';

/** An open place with its text. */
export interface Opening {
  readonly missing: MissingKind;
  /** The text of the place, split at its signs: for ×书记, '', × and 书记. */
  readonly before: string;
  readonly signs: string;
  readonly after: string;
  /** Places with the same key get the same answer, unless each is `alone`. */
  readonly groupKey: string;
  readonly alone: boolean;
  /** Whether the answer may hold for the next draft too. */
  readonly lasts: boolean;
}

/** The names of the kinds. */
export const MISSING_NAMES: Readonly<Record<MissingKind, Localized>> = {
  year: { zh: '年份', en: 'year' },
  ...MISSING_PART_NAMES,
  note: { zh: '备注要求的内容', en: 'content that a note asks for' },
};

/** Describes a placeholder in a paragraph's `text`. `suggested` is the text of the most likely fix. */
export function describeOpening(
  text: string,
  placeholder: Placeholder,
  suggested: string,
): Opening {
  return placeholder.kind === 'year'
    ? describeYear(text, placeholder, suggested)
    : describeBlank(text, placeholder);
}

/** Describes a note of the writer: each has its own answer, except lines such as （略）, which share one. */
export function describeNote(signs: string, isLine: boolean): Opening {
  return {
    missing: 'note',
    before: '',
    signs,
    after: '',
    groupKey: `note ${isLine ? 'line' : ''} ${signs}`,
    alone: !isLine,
    lasts: false,
  };
}

function describeYear(text: string, { span, open }: YearPlaceholder, suggested: string): Opening {
  const signs = text.slice(span.start, span.end);
  const missing = open.length === 1 && open[0] === 'year' ? 'year' : 'date';
  const role = yearRole(text.slice(0, span.start), text.slice(span.end));
  const groupKey = `${missing} ${signs} ${role} ${suggested}`;
  const alone = missing === 'date';
  return { missing, before: '', signs, after: '', groupKey, alone, lasts: false };
}

/** The role of the year in its sentence, so that the two ends of 20xx年—20xx年 get different answers. */
function yearRole(before: string, after: string): string {
  const near = before.slice(-NEAR);
  if (RANGE_BEFORE.test(near)) return 'end';
  if (RANGE_AFTER.test(after.slice(0, NEAR))) return 'begin';
  if (PAST_BEFORE.test(near)) return 'past';
  return UNTIL_BEFORE.test(near) ? 'until' : '';
}

/** How much text before and after the year is read, in UTF-16 units. */
const NEAR = 8;
/** 20xx年—|  20××～|  20xx年至|  (before the year) */
const RANGE_BEFORE = /[年度\dxX×*_○〇]\s?(?:[—–─－~～-]{1,2}|至|到)\s?$/u;
/** |—20xx年  |至20××年  (after the year) */
const RANGE_AFTER = /^\s?(?:[—–─－~～-]{1,2}|至|到)\s?[\dxX×*_二○〇]/u;
/** 已于|  早在|  自|  曾在|  (before the year) */
const PAST_BEFORE = /(?:[已曾早][于在]|[自从])$/u;
/** 到|  至|  力争|  (before the year) */
const UNTIL_BEFORE = /(?:[到至]|力争)$/u;

function describeBlank(text: string, { span, context, missing }: BlankPlaceholder): Opening {
  const end = missing === 'content' ? endOfWord(text, span.end) : context.end;
  const before = text.slice(context.start, span.start);
  const signs = text.slice(span.start, span.end);
  const after = text.slice(span.end, end);
  const owner = missing === 'ordinal' ? ownerOf(text, context.start) : '';
  return {
    missing,
    before,
    signs,
    after,
    groupKey: `${missing} ${owner}${before}${signs}${after}`,
    alone: missing === 'number',
    lasts: missing !== 'number' && missing !== 'ordinal',
  };
}

/** The text before an ordinal, as 省委×届 and 市委×届 differ, and so do 省委×届×次全会 and 市委×届×次全会. */
function ownerOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_OWNER), start);
}

const LONGEST_OWNER = 4;

/** Length of the word that distinguishes ×教育 and ×标准, in UTF-16 units. */
const WORD = 2;

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end - start < WORD && isHan(text.charCodeAt(end))) end += 1;
  return end;
}
