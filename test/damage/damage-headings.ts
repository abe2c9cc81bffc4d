import type { Random } from '../repo/random.js';
import { chance, pick } from './chance.js';
import { MENDED, RESTORED, COUNT_SHORT, type Damage, type Outcome } from './damage.js';
import type { Draft, Heading, Row } from './draft.js';
import { isContinuous, runsOf, rowsOf } from './places.js';
import { BODY_OPENERS, clause } from './vocabulary.js';

/** Damages to the ordinals, marks and paragraphs of headings. */
export const HEADING_DAMAGES: readonly Damage[] = [
  { name: 'drop a heading', rule: 'heading-sequence', apply: dropHeading },
  { name: 'repeat an ordinal', rule: 'heading-sequence', apply: repeatOrdinal },
  { name: 'swap two headings', rule: 'heading-sequence', apply: swapHeadings },
  {
    name: 'one marker of another form',
    rule: 'heading-style',
    apply: (d, r) => mixForms(d, r, 1),
  },
  {
    name: 'two markers of another form',
    rule: 'heading-style',
    apply: (d, r) => mixForms(d, r, 2),
  },
  { name: 'a wrong form throughout a row', rule: 'heading-marker', apply: spoilRow },
  { name: 'a stop on one heading', rule: 'heading-ending', apply: stopOne },
  { name: 'a stop on all headings', rule: 'heading-ending', apply: stopAll },
  { name: 'a heading runs on from the text', rule: 'heading-inline', apply: joinHeading },
  { name: 'a heading runs on into its body', rule: 'heading-merged', apply: fuseHeading },
  { name: 'a level skipped', rule: 'heading-level', apply: skipLevel },
  { name: 'a heading without its body', rule: 'heading-empty', apply: emptyHeading },
];

/** Drops any heading but the last: without the last, the others are still in sequence. */
function dropHeading(draft: Draft, random: Random): Outcome | undefined {
  const run = pickFrom(
    random,
    runsOf(draft).filter(({ headings }) => headings.length > 2),
  );
  if (!run) return undefined;
  const index = random(run.headings.length - 1);
  const [dropped, next] = run.headings.slice(index);
  const row = run.rows.find(({ headings }) => headings.some((heading) => heading === dropped));
  if (!dropped || !next || !row || row.headings.length < 3) return undefined;
  if (isContinuous(draft) && (hasRow(dropped) || dropped === row.headings.at(-1))) return undefined;
  row.headings.splice(row.headings.indexOf(dropped), 1);
  next.marked = 'marker';
  return row.announced ? COUNT_SHORT : MENDED;
}

/** Makes 一、二、二、 followed by either 四、 or 三、 */
function repeatOrdinal(draft: Draft, random: Random): Outcome | undefined {
  const run = pickFrom(
    random,
    runsOf(draft).filter(({ headings }) => headings.length > 2),
  );
  if (!run) return undefined;
  const index = 1 + random(run.headings.length - 1);
  const later = run.headings.slice(index, random(2) === 0 ? index + 1 : undefined);
  for (const heading of later) heading.ordinal -= 1;
  later[0]!.marked = 'marker';
  return RESTORED;
}

function swapHeadings(draft: Draft, random: Random): Outcome | undefined {
  const row = pickFrom(
    random,
    rowsOf(draft).filter(({ headings }) => headings.length > 2),
  );
  if (!row) return undefined;
  const [first, second] = row.headings.slice(random(row.headings.length - 1));
  if (!first || !second) return undefined;
  [first.ordinal, second.ordinal] = [second.ordinal, first.ordinal];
  first.marked = 'marker';
  return RESTORED;
}

/** By level: non-standard ways to write the heading marker. */
const OTHER_FORMS: readonly (readonly string[])[] = [
  [],
  ['N.', 'N，', 'N．'],
  ['（N）、', '（N）.', '（N），'],
  ['D、'],
  ['（D）、', '（D）.'],
];

function mixForms(draft: Draft, random: Random, count: number): Outcome | undefined {
  const rows = rowsOf(draft).filter(({ headings }) => headings.length >= 2 * count);
  const row = pickFrom(random, rows);
  if (!row) return undefined;
  const pattern = pick(random, OTHER_FORMS[row.level] ?? []);
  const from = random(row.headings.length - count + 1);
  for (const heading of row.headings.slice(from, from + count)) {
    heading.pattern = pattern;
    heading.marked = 'marker';
  }
  return RESTORED;
}

function spoilRow(draft: Draft, random: Random): Outcome | undefined {
  const row = pickFrom(random, rowsOf(draft));
  if (!row) return undefined;
  const pattern = pick(random, OTHER_FORMS[row.level] ?? []);
  for (const heading of row.headings) heading.pattern = pattern;
  row.headings[0]!.marked = 'marker';
  return RESTORED;
}

function standaloneRows(draft: Draft): Row[] {
  return rowsOf(draft).filter(({ form }) => form === 'standalone');
}

function stopOne(draft: Draft, random: Random): Outcome | undefined {
  const row = pickFrom(random, standaloneRows(draft));
  if (!row) return undefined;
  const heading = pick(random, row.headings);
  heading.stop = pick(random, ['。', '。', '；']);
  heading.marked = 'stop';
  return RESTORED;
}

function stopAll(draft: Draft, random: Random): Outcome | undefined {
  const row = pickFrom(random, standaloneRows(draft));
  if (!row) return undefined;
  for (const heading of row.headings) heading.stop = '。';
  row.headings[0]!.marked = 'stop';
  return RESTORED;
}

/** Appends a heading to the paragraph before it. It is not the first block of its section, so the text before it ends with a stop. */
function joinHeading(draft: Draft, random: Random): Outcome | undefined {
  const rows = rowsOf(draft).filter(({ level }) => level <= 2);
  const row = pickFrom(random, rows);
  if (!row) return undefined;
  const from = row.announced ? 0 : 1;
  const heading = pick(random, row.headings.slice(from));
  if (draft.layout.kind === 'markdown' && row.form === 'sentence') return undefined;
  heading.joined = true;
  heading.marked = 'title';
  return draft.layout.kind === 'markdown' || draft.layout.wrap > 0 ? MENDED : RESTORED;
}

/** Writes the body directly after a title of two clauses, without a stop; the body begins with words that only begin a body. */
function fuseHeading(draft: Draft, random: Random): Outcome | undefined {
  const headings = standaloneRows(draft)
    .filter(({ level }) => level <= 2)
    .flatMap((row) => row.headings)
    .filter(({ blocks: [body], title }) => body?.kind === 'prose' && title.includes('，'));
  const heading = pickFrom(random, headings);
  const [body] = heading?.blocks ?? [];
  if (!heading || body?.kind !== 'prose') return undefined;
  const opening = `${pick(random, BODY_OPENERS)}全市${clause(random)}，${clause(random)}`;
  body.sentences.unshift(`${opening}，各项工作都有了起色。`);
  if (chance(random, 25)) body.sentences.length = 1;
  heading.fused = true;
  heading.marked = 'seam';
  return MENDED;
}

/** Writes the markers （一）（二） under 一、 as （1）（2）. */
function skipLevel(draft: Draft, random: Random): Outcome | undefined {
  if (isContinuous(draft)) return undefined;
  const rows = rowsOf(draft);
  const steps = rows.flatMap(({ level, headings }) =>
    headings.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'row' && level > 0 ? [block] : [])),
    ),
  );
  const leaf = (row: Row) => !row.headings.some(hasRow);
  const row = pickFrom(
    random,
    steps.filter((step) => step.level <= 3 && leaf(step)),
  );
  if (!row) return undefined;
  const pattern = row.level === 2 ? '（D）' : 'C';
  for (const heading of row.headings) heading.pattern = pattern;
  row.headings[0]!.marked = 'marker';
  return RESTORED;
}

/** Whether the heading has subheadings. Where numbering is continuous, dropping them leaves a gap in later rows. */
function hasRow({ blocks }: Heading): boolean {
  return blocks.some(({ kind }) => kind === 'row');
}

function emptyHeading(draft: Draft, random: Random): Outcome | undefined {
  if (isContinuous(draft)) return undefined;
  const row = pickFrom(
    random,
    standaloneRows(draft).filter(({ level, headings }) => level <= 2 && headings.length > 1),
  );
  if (!row) return undefined;
  // The text after the last heading of a row could be taken for its body.
  const heading = pick(random, row.headings.slice(0, -1));
  heading.blocks = [];
  heading.marked = 'title';
  return MENDED;
}

function pickFrom<T>(random: Random, list: readonly T[]): T | undefined {
  return list.length > 0 ? pick(random, list) : undefined;
}
