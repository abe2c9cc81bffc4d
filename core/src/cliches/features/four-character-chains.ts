import { isUnifiedHan } from '../../text/characters.js';
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { partitionPoint } from '../../text/partition-point.js';
import { contains, type Span } from '../../text/span.js';
import { isEnclosed, QUOTES } from '../../text/enclosed.js';
import {
  FEWEST_IN_ROW as FEWEST,
  readRuns,
  type FourCharacterRun,
} from '../../text/four-character-rows.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { mayHaveRows } from '../../sentences/sentence-fingerprints.js';
import { hasFourCharacterShape } from './four-character-shape.js';
import { isSettledChain } from './settled-chains.js';
import { readSubstance } from './substance.js';
import { readWording, wordingTableOf } from './wording.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import { readCliches } from '../lexicon/cliche-hits.js';

/** The rows of three or more four-character clichés of a paragraph, in order; computed once per paragraph and lexicon. */
export const findChains = defineKeyedQuery('four-character chains', 'paragraph', find);

const NONE: readonly FourCharacterRun[] = [];

function find(paragraph: ParagraphFacts, lexicon: Lexicon): readonly FourCharacterRun[] {
  const { text } = paragraph;
  if (!mayHaveRows(paragraph)) return NONE;
  return readRuns(text, FEWEST).flatMap((run) => {
    if (isQuoted(text, run.span)) return [];
    const chain = trimEnds(text, judgeMembers(paragraph, run, lexicon), lexicon);
    if (!isAppeal(chain, lexicon)) return [];
    const members = chain.map(({ span }) => span);
    if (namesThings(paragraph, members, lexicon)) return [];
    return [{ members, span: { start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 } }];
  });
}

/** A member of a row that is a complete phrase. */
interface Member {
  readonly span: Span;
  readonly words: string;
  /** Whether it is a cliché of the lexicon or has the shape of one. */
  readonly isKnown: boolean;
  /** Mean log-odds of its character pairs, hollow against concrete; 1 where it is known. */
  readonly emptiness: number;
}

function judgeMembers(
  paragraph: ParagraphFacts,
  { members }: FourCharacterRun,
  lexicon: Lexicon,
): readonly Member[] {
  const { text } = paragraph;
  const hits = readCliches(paragraph, lexicon).map(({ span }) => span);
  const table = lexicon.hollowness && wordingTableOf(lexicon.hollowness);
  return members.flatMap((span) => {
    if (!isWhole(text, span, lexicon)) return [];
    const words = text.slice(span.start, span.end);
    const isKnown = isCliche(text, hits, span) || hasFourCharacterShape(words, lexicon);
    const odds = table && !isKnown ? readWording(text, span, table).odds : 0;
    return [{ span, words, isKnown, emptiness: isKnown ? 1 : odds }];
  });
}

/** Whether one of the hits, which are in order, contains the span and begins with it or with its clause. */
function isCliche(text: string, hits: readonly Span[], span: Span): boolean {
  let at = partitionPoint(hits.length, (index) => (hits[index]?.start ?? 0) <= span.start);
  for (;;) {
    at -= 1;
    const hit = hits[at];
    if (!hit || hit.start < span.start - LONGEST_HIT) return false;
    if (contains(hit, span)) return hit.start === span.start || !hasLead(text, span);
  }
}

/** No cliché with its gap is longer, in UTF-16 units. */
const LONGEST_HIT = 200;

/** Without the members before the first cliché of a row, and after the last whose wording is hollow. */
function trimEnds(text: string, members: readonly Member[], lexicon: Lexicon): readonly Member[] {
  const [opening] = members;
  const isOpened = opening !== undefined && opensRow(text, opening.span, lexicon);
  const first = isOpened ? 0 : members.findIndex(({ isKnown }) => isKnown);
  const last = members.findLastIndex(({ emptiness }) => emptiness > 0);
  return members.slice(Math.max(first, 0), last + 1);
}

/** Whether a member can begin a row: it has no words before it, or only a lead, as in 在…的坚强领导下，坚定信心、… */
function opensRow(text: string, member: Span, lexicon: Lexicon): boolean {
  return (
    !hasLead(text, member) || leadsOf(lexicon).some((lead) => text.endsWith(lead, member.start))
  );
}

function hasLead(text: string, { start }: Span): boolean {
  return isUnifiedHan(text.charCodeAt(start - 1));
}

/** Whether the row is an appeal: not a formulation, not built in parallel, and hollow enough. */
function isAppeal(chain: readonly Member[], lexicon: Lexicon): boolean {
  if (chain.length < FEWEST || !chain.some(({ isKnown }) => isKnown)) return false;
  const words = chain.map((member) => member.words);
  if (isSettledChain(words, lexicon) || isParallel(words)) return false;
  const emptiness = chain.reduce((sum, member) => sum + member.emptiness, 0);
  return emptiness >= chain.length * LEAST_MEAN;
}

/**
 * The threshold for the mean log-odds of character pairs, hollow against concrete, with 1 for a member that the lexicon knows: rows of
 * things and acts have up to 0.23 (20 rows, written); above 0.45, the rows of a million characters of official texts are appeals.
 */
const LEAST_MEAN = 0.45;

/** Whether more than a quarter of the members name a thing, an act, a place or a figure: 清淤疏浚、护岸加固. */
function namesThings(paragraph: ParagraphFacts, chain: readonly Span[], lexicon: Lexicon): boolean {
  const named = overlapTest(readSubstance(paragraph, lexicon).map(({ span }) => span));
  return chain.filter(named).length * 4 > chain.length;
}

/** Opening marks, digits, letters and blanks continue the clause: 真抓实干，努力完成2016年各项任务, 奋力开启××县新征程. */
const CONTINUATION = /^[“‘《〔（(\dA-Za-z×*○_]/u;
/** How far back the start of the clause is searched, in UTF-16 units. */
const LONGEST_CLAUSE = 40;
const CLAUSE_MARKS = '。！？；：，、!?;:,';

/** Whether the four characters are a complete phrase: neither the beginning of a longer clause nor an object at its end. */
function isWhole(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (CONTINUATION.test(text.slice(end, end + 1))) return false;
  const before = text.slice(startOfClause(text, start), start);
  // 保持社会和谐稳定，坚定信心、…: 稳定 is part of an object. So is what follows 的.
  return !before.endsWith('的') && !objectTakersOf(lexicon).some((word) => before.includes(word));
}

/** The offset after the last mark before `at`. */
function startOfClause(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST_CLAUSE);
  let start = at;
  while (start > first && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Leads, after which the first member is a complete phrase: 要|咬定目标, 希望大家|立足本职. */
const leadsOf = defineQuery('leads of chains', 'lexicon', (lexicon: Lexicon) =>
  listClauseWords(lexicon, 'chainLead'),
);

const objectTakersOf = defineQuery('object takers', 'lexicon', (lexicon: Lexicon) =>
  listClauseWords(lexicon, 'takesObject'),
);

/** Whether the row is a quotation or a name: “忠诚奉献、艰苦创业、…”的传统. */
function isQuoted(text: string, { start }: Span): boolean {
  return isEnclosed(text, start, QUOTES);
}

/** Whether the members share their first or last two characters, which is deliberate: 道路自信、理论自信, 敢于担当、敢于斗争. */
function isParallel(words: readonly string[]): boolean {
  const heads = new Set(words.map((word) => word.slice(0, 2)));
  const tails = new Set(words.map((word) => word.slice(2)));
  return Math.min(heads.size, tails.size) <= Math.ceil(words.length / 3);
}
