/** Collects the statements of a speech about its own time. */
import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import type { DatedEvents } from '../../lexicon/dated-events.js';
import { readAnniversaries } from './anniversaries.js';
import { readCampaigns } from './campaigns.js';
import { readCongresses } from './congresses.js';
import { readFoundingYears } from './founding-years.js';
import { readPassingYears } from './passing-years.js';
import { readPlenumLists } from './plenum-lists.js';
import { readPlans } from './plans.js';
import type { Statement } from './statement.js';
import { readStatedYears } from './stated-years.js';
import { readReviewedYears } from './reviewed-years.js';
import { readSchoolYears } from './school-years.js';
import { readTasks } from './tasks.js';
import { readYearlyDays } from './yearly-days.js';

/** A statement and the index of its paragraph in the speech. */
export interface SpeechStatement {
  readonly statement: Statement;
  readonly index: number;
}

/** The statements of a speech outside web residue, cached for as long as the speech is the same object. */
export const findStatements = defineKeyedQuery(
  'statements of a speech',
  'speech',
  ({ paragraphs, residue }: SpeechText, events: DatedEvents): readonly SpeechStatement[] => {
    const left = new Set(residue);
    return paragraphs.flatMap(({ facts }, index) => {
      const statements = statementsIn(facts, events);
      if (statements.length === 0 || left.has(index)) return [];
      return statements.map((statement) => ({ statement, index }));
    });
  },
);

const statementsIn = defineKeyedQuery(
  'statements',
  'paragraph',
  (facts: ParagraphFacts, events: DatedEvents) => readStatements(facts, events),
);

const NONE: readonly never[] = [];

function readStatements(
  { text, figures }: ParagraphFacts,
  events: DatedEvents,
): readonly Statement[] {
  let found: Statement[] | undefined;
  const add = (statements: Iterable<Statement>): void => {
    for (const statement of statements) (found ??= []).push(statement);
  };
  if (hasSignAfter(text, '年', RELATIVE_SIGNS)) add(readStatedYears(text));
  if (figures.length > 0 && FIGURED_YEAR.test(text)) {
    if (NAMED_YEAR.test(text)) {
      add(readTasks(text));
      add(readReviewedYears(text));
    }
    add(readPassingYears(text));
  }
  if (text.includes('学年')) add(readSchoolYears(text));
  if ((text.includes('节') || text.includes('日')) && NTH_DAY.test(text))
    add(readYearlyDays(text, events));
  if (text.includes('成立')) add(readFoundingYears(text, events));
  if (COUNTED_YEARS.test(text)) add(readAnniversaries(text, events));
  if (hasSignAfter(text, '五', PLAN_ORDINALS)) add(readPlans(text, events));
  const hasPlenum = text.includes('中全会');
  if (hasPlenum || hasSignAfter(text, '大', CONGRESS_ORDINALS)) add(readCongresses(text, events));
  if (hasPlenum) add(readPlenumLists(text, events));
  if (CAMPAIGN.test(text)) add(readCampaigns(text, events));
  return found ?? NONE;
}

const PLAN_ORDINALS = '六七八九十一二三四五个';
const CONGRESS_ORDINALS = '十一二三四五六七八九';

/** Whether `sign` follows one of the characters of `before`: a cheap filter that spares most paragraphs the patterns. */
function hasSignAfter(text: string, sign: string, before: string): boolean {
  for (let at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + 1)) {
    if (before.includes(text.charAt(at - 1))) return true;
  }
  return false;
}

/** 告别2024 */
const FIGURED_YEAR = /20\d\d/u;
/** 2023年 */
const NAMED_YEAR = /20\d\d年/u;
/** 75周年  75华诞  建党百年之际 */
const COUNTED_YEARS = /周年|华诞|生日|诞辰|年之际/u;
/** What the names of campaigns have in common. */
const CAMPAIGN = /教育|斗争/u;
/** 第41个教师节 */
const NTH_DAY = /[个届次]\s?[^\s，。；、第]{2,14}[节日]/u;
/** 今年 去年 明年 前年 后年 */
const RELATIVE_SIGNS = '今去明前后';
