/** Generates random well-formed drafts: none has a structural error that an editor would correct. */
import type { HeadingLevel } from '../../core/src/index.js';
import type { Random } from '../repo/random.js';
import { between, chance, pick, times } from './chance.js';
import type { Block, Draft, Heading, Layout, Row, Speech } from './draft.js';
import { growInlineSeries, growProse, growSpreadSeries, announceCount } from './grow-series.js';
import { BELOW, CLOSINGS, SALUTATIONS, SPEECH_TITLES, SPOKEN, titleWords } from './vocabulary.js';

/** Generates a draft; the same random numbers give the same draft. */
export function growDraft(random: Random): Draft {
  const layout = growLayout(random);
  const speeches = chance(random, 10) ? 2 : 1;
  const numbered = chance(random, 50);
  return {
    layout,
    speeches: times(speeches, (index) => {
      const suffix = speeches > 1 && numbered ? `（${'一二'.charAt(index)}）` : '';
      return growSpeech(random, suffix, { layout, last: index === speeches - 1 });
    }),
  };
}

function growLayout(random: Random): Layout {
  const shape = pick(random, ['lines', 'lines', 'lines', 'wrapped', 'oneLine', 'markdown']);
  return {
    kind: shape === 'markdown' ? 'markdown' : 'plain',
    wrap: shape === 'wrapped' ? between(random, 28, 36) : 0,
    oneLine: shape === 'oneLine',
    indent: shape === 'markdown' ? '' : pick(random, ['', '　　', '    ', '\u2002\u2002']),
    blankLines: chance(random, 30),
    lineEnd: chance(random, 20) ? '\r\n' : '\n',
    halfWidth: chance(random, 15),
  };
}

/** Settings shared by all parts of a speech. */
interface Plan {
  readonly layout: Layout;
  /** The least number of sentences in a paragraph; the line width of wrapped text shows only in long paragraphs. */
  readonly sentences: number;
  readonly deepest: number;
  /** The last （N） so far, where numbering continues through the speech. */
  readonly running: { second: number } | undefined;
}

function growSpeech(
  random: Random,
  suffix: string,
  { layout, last }: { readonly layout: Layout; readonly last: boolean },
): Speech {
  const first = pick(random, [1, 1, 1, 1, 2, 3] as const);
  const continuous = first === 1 && chance(random, 20);
  const plan: Plan = {
    layout,
    sentences: layout.wrap > 0 ? 5 : 1,
    deepest: Math.min(4, continuous ? 2 : first + random(layout.wrap > 0 ? 2 : 3)),
    running: continuous ? { second: 0 } : undefined,
  };
  const body = chance(random, 80) ? growSections(random, first, plan) : growSpoken(random, plan);
  return {
    title: pick(random, SPEECH_TITLES) + suffix,
    salutation: pick(random, SALUTATIONS),
    blocks: [growProse(random, plan.sentences), ...body],
    // Where the next speech has no number in its title, only the closing thanks mark its beginning.
    closing: last ? pick(random, CLOSINGS) : '谢谢大家！',
    continuous,
  };
}

function growSpoken(random: Random, plan: Plan): Block[] {
  return [growSpreadSeries(random, plan, SPOKEN), growProse(random, 1)];
}

function growSections(random: Random, first: HeadingLevel, plan: Plan): Block[] {
  if (first > 1 || plan.running || chance(random, 90)) {
    return [growRow(random, first, plan, SPOKEN)];
  }
  return [
    {
      kind: 'row',
      level: 0,
      form: 'standalone',
      announced: undefined,
      headings: times(2, (index) => ({
        ...blankHeading(index + 1, '第N部分 ', titleWords(random, 1)),
        blocks: [growProse(random, 1), growRow(random, first, plan, BELOW)],
      })),
    },
  ];
}

const PATTERNS = ['第N部分 ', 'N、', '（N）', 'D.', '（D）', 'C'];
const FORMS: readonly (readonly Row['form'][])[] = [
  ['standalone'],
  ['standalone', 'standalone', 'standalone', 'runIn'],
  ['standalone', 'runIn', 'runIn'],
  ['standalone', 'runIn', 'runIn', 'sentence'],
  ['runIn', 'sentence'],
];

function growRow(
  random: Random,
  level: HeadingLevel,
  plan: Plan,
  announcements: typeof BELOW,
): Row {
  const form = pick<Row['form']>(random, FORMS[level] ?? ['runIn']);
  const many = level === 1 && chance(random, 6);
  const count = many ? between(random, 9, 13) : between(random, 2, level === 1 ? 4 : 3) + random(2);
  const running = level === 2 ? plan.running : undefined;
  const before = running?.second ?? 0;
  if (running) running.second += count;
  const clauses = between(random, 1, 2);
  return {
    kind: 'row',
    level,
    form,
    announced:
      chance(random, 60) && before === 0 ? announceCount(random, announcements, count) : undefined,
    headings: times(count, (index) => ({
      ...blankHeading(before + index + 1, PATTERNS[level] ?? '', titleWords(random, clauses)),
      blocks: growBody(random, { level, form, many }, plan),
    })),
  };
}

function blankHeading(ordinal: number, pattern: string, title: string): Heading {
  return {
    ordinal,
    pattern,
    title,
    stop: '',
    joined: false,
    fused: false,
    blocks: [],
    marked: undefined,
  };
}

function growBody(
  random: Random,
  { level, form, many }: { level: HeadingLevel; form: Row['form']; many: boolean },
  plan: Plan,
): Block[] {
  if (form === 'sentence') return [];
  const prose = growProse(random, Math.max(plan.sentences - 1, 1) + random(2));
  if (many) return [prose];
  if (level < plan.deepest && chance(random, level === 1 ? 45 : 25)) {
    const row = growRow(random, (level + 1) as HeadingLevel, plan, BELOW); // deepest is at most 4
    // A run-in heading needs a paragraph before the next level begins.
    return form === 'runIn' || chance(random, 50) ? [prose, row] : [row];
  }
  const lists = [
    () => growInlineSeries(random, plan),
    () => growSpreadSeries(random, plan),
    undefined,
    undefined,
  ];
  const list = pick(random, lists)?.();
  const after = chance(random, 15) ? [growProse(random, 1)] : [];
  return [prose, ...(list ? [list] : []), ...after];
}
