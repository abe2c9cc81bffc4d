/** What is missing at an open place, and which places are alike. */
import { MISSING_PART_NAMES } from '../../document/placeholders/missing-names.js';
import type { MissingPart } from '../../document/placeholders/placeholder-nouns.js';
import type {
  BlankPlaceholder,
  Placeholder,
  YearPlaceholder,
} from '../../document/placeholders/placeholders.js';
import type { Localized } from '../../rule/rule.js';
import { isHan } from '../../text/characters.js';

/** What is missing at a place. `note`: nothing is, a note to oneself stands there. */
export type MissingKind = MissingPart | 'year' | 'note';

/** A place as it reads. */
export interface Opening {
  readonly missing: MissingKind;
  /** The word of the place around its signs: ×书记 is '', ×, 书记. */
  readonly before: string;
  readonly signs: string;
  readonly after: string;
  /** Places with the same likeness are filled in alike, unless each stands `alone`. */
  readonly likeness: string;
  readonly alone: boolean;
  /** Whether the answer holds in the next draft too. */
  readonly lasts: boolean;
}

/** What is missing, in a word. */
export const MISSING_NAMES: Readonly<Record<MissingKind, Localized>> = {
  year: { zh: '年份', en: 'year' },
  ...MISSING_PART_NAMES,
  note: { zh: '备注要求的内容', en: 'content that a note asks for' },
};

/** Reads a placeholder of a paragraph's text. `suggested`: what the likeliest fix would write there. */
export function describeOpening(
  text: string,
  placeholder: Placeholder,
  suggested: string,
): Opening {
  return placeholder.kind === 'year'
    ? describeYear(text, placeholder, suggested)
    : describeBlank(text, placeholder);
}

/** A note to oneself, as it stands there: each asks for something of its own, but lines that say （略） are alike. */
export function describeNote(signs: string, isLine: boolean): Opening {
  return {
    missing: 'note',
    before: '',
    signs,
    after: '',
    likeness: `note ${isLine ? 'line' : ''} ${signs}`,
    alone: !isLine,
    lasts: false,
  };
}

function describeYear(text: string, { span, open }: YearPlaceholder, suggested: string): Opening {
  const signs = text.slice(span.start, span.end);
  const missing = open.length === 1 && open[0] === 'year' ? 'year' : 'date';
  const role = yearRole(text.slice(0, span.start), text.slice(span.end));
  const likeness = `${missing} ${signs} ${role} ${suggested}`;
  const alone = missing === 'date';
  return { missing, before: '', signs, after: '', likeness, alone, lasts: false };
}

/** What the year is in its sentence, so that the two ends of 20xx年—20xx年 are not filled in alike. */
function yearRole(before: string, after: string): string {
  const near = before.slice(-NEAR);
  if (RANGE_BEFORE.test(near)) return 'end';
  if (RANGE_AFTER.test(after.slice(0, NEAR))) return 'begin';
  if (PAST_BEFORE.test(near)) return 'past';
  return UNTIL_BEFORE.test(near) ? 'until' : '';
}

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
    likeness: `${missing} ${owner}${before}${signs}${after}`,
    alone: missing === 'number',
    lasts: missing !== 'number' && missing !== 'ordinal',
  };
}

/** 省委×届 is not 市委×届, nor is 省委×届×次全会 市委×届×次全会. */
function ownerOf(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_OWNER), start);
}

const LONGEST_OWNER = 4;

/** Characters of a word that tells ×教育 from ×标准. */
const WORD = 2;

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end - start < WORD && isHan(text.charCodeAt(end))) end += 1;
  return end;
}
