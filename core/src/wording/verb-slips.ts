/** Verbs of counted formulations: 增强“四个意识”、坚定“四个自信”、做到“两个维护”, each with its own. */
import type { FixedExpression } from '../lexicon/types.js';
import type { ExpressionSlip } from './fixed-expressions.js';
import { isQuote } from './quotes.js';

/** A verb, the beginning of a quotation and a member, or the beginning of one, as they stand in a text together. */
export interface VerbCue {
  readonly entry: FixedExpression;
  readonly pattern: string;
  readonly verb: string;
  readonly member: number;
  /** The verb is another member's; else what follows it must be the member. */
  readonly isOthers: boolean;
}

const OPENERS = ['“', '"', '‘', ''];
/** How much of a member is looked for behind its verb: 两个 of 两个维护. */
const HEAD = 2;

/** What is looked for to find a member behind a verb of another, and a verb with what is nearly its member. */
export function verbCuesOf(entry: FixedExpression): readonly VerbCue[] {
  const { members = [], verbs } = entry;
  if (!verbs) return [];
  const all = [...new Set(verbs.flat())];
  return members.flatMap((name, member) =>
    all.flatMap((verb) => {
      const isOthers = verbs[member]?.includes(verb) !== true;
      const begun = isOthers ? name : name.slice(0, HEAD);
      return OPENERS.map((opener) => ({
        entry,
        pattern: verb + opener + begun,
        verb,
        member,
        isOthers,
      }));
    }),
  );
}

/** How far around a member another of the list is looked for. */
const REACH = 24;

/** The slip at a cue that begins at `start`. */
export function verbSlipAt(text: string, start: number, cue: VerbCue): ExpressionSlip | undefined {
  return cue.isOthers ? otherVerbAt(text, start, cue) : otherMemberAt(text, start, cue);
}

/** 坚定“四个意识” beside “四个自信”: the verb of another member of the list that stands there too. */
function otherVerbAt(
  text: string,
  start: number,
  { entry, pattern, verb, member }: VerbCue,
): ExpressionSlip | undefined {
  const { members = [], verbs = [] } = entry;
  const right = verbs[member]?.[0];
  const end = start + pattern.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const hasOthers = members.some(
    (name, at) => at !== member && (before.includes(name) || after.includes(name)),
  );
  if (right === undefined || !hasOthers || GOES_ON.test(after)) return undefined;
  const span = { start, end: isQuote(text.charAt(end)) ? end + 1 : end };
  const edits = [{ span: { start, end: start + verb.length }, newText: right }];
  return { entry, span, kind: 'verb', edits };
}

/** 增强“两个维护”的自觉, 践行“四个意识”、“四个自信”: the verb is asked for by what follows, or is said of several. */
const GOES_ON = /^[”’"]?(?:的|[、和与及]?[“‘"])/u;

/** What ends a counted formulation: a closing quotation mark or another mark. */
const ENDS = '”’"、，。；,;';

/** 做到“两个拥护”: the verb of a member before words that differ from it in one character. */
function otherMemberAt(
  text: string,
  start: number,
  { entry, pattern, member }: VerbCue,
): ExpressionSlip | undefined {
  const name = entry.members?.[member] ?? '';
  const from = start + pattern.length - HEAD;
  const end = from + name.length;
  const written = text.slice(from, end);
  const next = text.charAt(end);
  if (written === name || (next !== '' && !ENDS.includes(next))) return undefined;
  if (entry.members?.includes(written) === true || !differsOnce(written, name)) return undefined;
  const span = { start: from, end };
  return { entry, span, kind: 'miss', edits: [{ span, newText: name }] };
}

function differsOnce(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differences = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differences += 1;
  return differences === 1;
}
