import { isUnifiedHan } from '../../text/characters.js';
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { contains, type Span } from '../../text/span.js';
import { isEnclosed, QUOTES } from './enclosed.js';
import { FEWEST_IN_ROW as FEWEST, readRuns, type FourCharacterRun } from './four-character.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { mayHaveRows } from '../../sentences/sentence-fingerprints.js';
import { hasFourCharacterShape } from './four-character-shape.js';
import { isSettledChain } from './settled-chains.js';
import { readSubstance } from './substance.js';
import { readWording, wordingTableOf } from './wording.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { listClauseWords } from '../lexicon/clause-words.js';
import { readCliches } from '../lexicon/cliche-hits.js';

/** Three or more four-character clichés in a row, in order; computed once per paragraph and lexicon. */
export const findChains = defineKeyedQuery('four-character chains', 'paragraph', find);

const NONE: readonly FourCharacterRun[] = [];

function find(paragraph: ParagraphFacts, lexicon: Lexicon): readonly FourCharacterRun[] {
  const { text } = paragraph;
  if (!mayHaveRows(paragraph)) return NONE;
  const leads = leadsOf(lexicon);
  return readRuns(text, FEWEST).flatMap((run) => {
    if (isQuoted(text, run.span)) return [];
    const members = run.members.filter((member) => isWhole(text, member, lexicon));
    const hits = readCliches(paragraph, lexicon).map(({ span }) => span);
    const wordsOf = ({ start, end }: Span) => text.slice(start, end);
    const isClicheText = (member: Span) =>
      hits.some(
        (hit) => contains(hit, member) && (hit.start === member.start || !hasLead(member)),
      ) || hasFourCharacterShape(wordsOf(member), lexicon);
    // 在…的坚强领导下，坚定信心、…: what has words before it must be a phrase of its own.
    const hasLead = ({ start }: Span) => isUnifiedHan(text.charCodeAt(start - 1));
    const opensChain = (member: Span) =>
      !hasLead(member) || leads.some((lead) => text.endsWith(lead, member.start));
    const table = lexicon.hollowness && wordingTableOf(lexicon.hollowness);
    const emptinessOf = (member: Span) => {
      if (isClicheText(member)) return 1;
      return table ? readWording(text, member, table).odds : 0;
    };
    const [opening] = members;
    const first = opening && opensChain(opening) ? 0 : members.findIndex(isClicheText);
    const last = members.findLastIndex((member) => emptinessOf(member) > 0);
    const chain = members.slice(Math.max(first, 0), last + 1);
    const words = chain.map(wordsOf);
    if (chain.length < FEWEST || isSettledChain(words, lexicon) || isParallel(words)) return [];
    if (!chain.some(isClicheText)) return [];
    const emptiness = chain.reduce((sum, member) => sum + emptinessOf(member), 0);
    if (emptiness < chain.length * LEAST_MEAN || namesThings(paragraph, chain, lexicon)) return [];
    const start = chain[0]?.start ?? 0;
    return [{ members: chain, span: { start, end: chain.at(-1)?.end ?? start } }];
  });
}

/**
 * Of the mean log-odds of character pairs, hollow against concrete, with 1 for a member that the lexicon knows: rows of
 * things and acts have up to 0.23 (20 rows, written); above 0.45 the rows of a million characters of official texts are calls.
 */
const LEAST_MEAN = 0.45;

/** Whether more than a quarter of the members name a thing, an act, a place or a figure: 清淤疏浚、护岸加固. */
function namesThings(paragraph: ParagraphFacts, chain: readonly Span[], lexicon: Lexicon): boolean {
  const named = overlapTest(readSubstance(paragraph, lexicon).map(({ span }) => span));
  return chain.filter(named).length * 4 > chain.length;
}

/** Opening marks, digits, letters and blanks: 真抓实干，努力完成2016年各项任务 goes on, 奋力开启××县新征程 too. */
const GOES_ON = /^[“‘《〔（(\dA-Za-z×*○_]/u;
/** UTF-16 units in which a clause that matters begins. */
const LONGEST_CLAUSE = 40;
const LAST_CLAUSE = /[^。！？；：，、!?;:,]*$/u;

/** Whether the four characters are a phrase of their own: not the beginning of a clause, not an object at its end. */
function isWhole(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (GOES_ON.test(text.slice(end, end + 1))) return false;
  const before =
    LAST_CLAUSE.exec(text.slice(Math.max(0, start - LONGEST_CLAUSE), start))?.[0] ?? '';
  // 保持社会和谐稳定，坚定信心、… 的 makes an object of it, too.
  return !before.endsWith('的') && !objectTakersOf(lexicon).some((word) => before.includes(word));
}

/** 要|咬定目标, 希望大家|立足本职: after these the first member is whole. */
const leadsOf = defineQuery('leads of chains', 'lexicon', (lexicon: Lexicon) =>
  listClauseWords(lexicon, 'chainLead'),
);

const objectTakersOf = defineQuery('object takers', 'lexicon', (lexicon: Lexicon) =>
  listClauseWords(lexicon, 'takesObject'),
);

/** “忠诚奉献、艰苦创业、…”的传统 is another's, or a name. */
function isQuoted(text: string, { start }: Span): boolean {
  return isEnclosed(text, start, QUOTES);
}

/** 道路自信、理论自信 and 敢于担当、敢于斗争 are made alike on purpose. */
function isParallel(words: readonly string[]): boolean {
  const heads = new Set(words.map((word) => word.slice(0, 2)));
  const tails = new Set(words.map((word) => word.slice(2)));
  return Math.min(heads.size, tails.size) <= Math.ceil(words.length / 3);
}
