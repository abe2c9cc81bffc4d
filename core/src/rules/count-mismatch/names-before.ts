/** Names in a row right before their number: 黄沙、绿林、蓝田、紫云三个村. */
import surnames from '../../../data/reading/surnames.json';
import type { Paragraph } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { type ListedCount, toListedCount } from './listed-count.js';
import { matchesOf } from '../../text/matches.js';

/** Nouns of places, bodies and parts that have names and are counted. */
const NAMED =
  '村|镇|乡|乡镇|社区|街道|县|部门|科室|学校|企业|园区|县区|县市|行政村|小组|片区|单位|支部|方面|环节|责任人|层面|领域|维度|专班|工作组|板块';
/** 黄沙、绿林、蓝田、紫云三个村: short names, a number and a noun. */
const ROW = new RegExp(
  `(?<=^|[，。；：]|[在对由向给把将])(?<names>\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4}){1,9})(?<numeral>[两二三四五六七八九十])(?<noun>个(?:${NAMED}))(?!以上|以下|\\p{Script=Han}?长)`,
  'gu',
);
/** 杜秀芬、方玉兰、何静三位: every name but the first, before which other words may stand, begins with a surname. */
const PERSONS = new RegExp(
  `(?<names>\\p{Script=Han}{2,3}(?:、[${surnames.characters}]\\p{Script=Han}{1,2}){1,9})(?<numeral>[两二三四五六七八九十])(?<noun>[位名])(?!以上|以下|数)`,
  'gu',
);
/** 三个, 三位: what the rows cannot match without. */
const COUNT = /[两二三四五六七八九十][个位名]/u;
/** 等 leaves the row open; 和 may join two names or be part of one; 全县 refers to all of them. */
const UNSURE = /[等和与及或的了是各每全本]|以及|包括|其中/u;
/** The largest difference that is a slip; with a larger one the row begins with other words than names. */
const SLACK = 1;

/** The counts of a paragraph directly after a row of names, with the names as items. */
export function findNamesBefore(paragraph: Paragraph, index: number): readonly ListedCount[] {
  const { text } = paragraph.facts;
  if (!text.includes('、') || !COUNT.test(text)) return NONE;
  const found: ListedCount[] = [];
  for (const { index: at, groups } of [...matchesOf(text, ROW), ...matchesOf(text, PERSONS)]) {
    const { names = '', numeral = '', noun = '' } = groups ?? {};
    // 纪登奎、吴德: a name before the row, whose surname is not in the list, belongs to it.
    if (UNSURE.test(names) || text.slice(Math.max(0, at - LONGEST_BEFORE), at).includes('、'))
      continue;
    const items = matchesOf(names, NAME).map(({ index: from, 0: name }) =>
      toDocumentSpan(paragraph, { start: at + from, end: at + from + name.length }),
    );
    const start = at + names.length;
    const span = { start, end: start + numeral.length + noun.length };
    const count = toListedCount({ paragraph, index, span, numeral, items });
    if (count && Math.abs(count.count.announced - items.length) <= SLACK) found.push(count);
  }
  return found;
}

const NAME = /[^、]+/gu;
/** In UTF-16 units. */
const LONGEST_BEFORE = 4;
const NONE: readonly never[] = [];
