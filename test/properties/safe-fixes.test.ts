/** Safe fixes are applied without asking, so in mutilated drafts none may delete a Chinese character, a letter or a digit. */
import { expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  analyze,
  applyEdits,
  collectFixes,
  parseDocument,
  type TextKind,
} from '../../core/src/index.js';
import { createRandom, type Random } from '../repo/random.js';
import { FUZZ } from '../repo/texts.js';
import { firstVersion } from './edit-walk.js';
import { findFixProblem } from './fix-cases.js';

const TITLES = ['在全县水利工作会议上的讲话', '关于做好防汛工作的通知', '全市技能大赛闭幕式主持词'];
const HEADS = ['同志们：', '各位代表：', '各乡镇人民政府：', '各位来宾、同志们：'];
const BODY = [
  '今天的会议，主要是安排下一步的工作。',
  '一、加固堤防',
  '要在汛期之前完成12处险段的加固，投资1.5亿元，由水利局负责。',
  '二、备足物资',
  '（一）储备编织袋3万条，落实到每个仓库。',
  '全年新增蓄水能力8%，解决了2.3万人的饮水问题。',
  '他说：“水到渠成。”大家鼓掌。',
  '《防汛预案》已经印发，请各村对照执行。',
  '请李强同志宣读名单，请王芳书记讲话。',
  '流程是：村里上报->镇里登记->县里办理。',
  '矿区在东经110°25\'36"，屏幕43"，接口返回{"code":"200"}。',
  '推荐阅读：\n《实践论》',
  '会议时间：2025年3月11日14:30，地点：水利局三楼。',
  '谢谢大家！',
];
/** Lines that are web residue: the fixes may delete these lines and no others. */
const RESIDUE = [
  '首页 > 公文写作 > 讲话稿 > 正文',
  '发布时间：2021-05-28 来源：公文写作网',
  '2021-05-28 11:42:09',
  '大小：36.50 KB',
  '上一篇：在教育大会上的讲话',
  '点击下载全文',
];
const TAGS = ['[标签:内容]', '{$content}', '（资料图）'];
const INSIDE = ['\u200b', ' ', '  ', '\u00ad', '!!!', '...', '--', '**', '\u3000'];
const LOOKS: readonly (readonly [string, string])[] = [
  ['一', '⼀'],
  ['人', '⼈'],
  ['工', '⼯'],
  ['，', ','],
  ['。', '.'],
  ['“', '"'],
  ['”', '"'],
  ['1', '１'],
  ['2', '２'],
  ['%', '％'],
  ['（', '('],
  ['——', '--'],
  ['8%', '%'],
  ['1.5亿元', '  亿元'],
  ['李强', '   '],
  ['王芳', '--'],
  ['\n', ' '],
  ['\n', '\u2028'],
  ['\n', ''],
];

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T; // the lists are not empty
}

interface Draft {
  readonly text: string;
  readonly residue: readonly string[];
}

function writeDraft(random: Random): Draft {
  const lines = [pick(TITLES, random), pick(HEADS, random)];
  for (const sentence of BODY) if (random(3) > 0) lines.push(sentence);
  const residue: string[] = [];
  for (let count = random(3); count > 0; count -= 1) {
    const line = pick(RESIDUE, random);
    if (residue.includes(line)) continue;
    residue.push(line);
    lines.splice(random(lines.length), 0, line);
  }
  const at = random(lines.length);
  if (random(2) === 0) {
    const tag = pick(TAGS, random);
    residue.push(tag);
    lines[at] = `${tag}${lines[at] ?? ''}`;
  }
  return { text: mutilate(lines.join('\n'), random, residue), residue };
}

function mutilate(text: string, random: Random, residue: readonly string[]): string {
  let result = text;
  for (let count = random(6); count > 0; count -= 1) {
    if (random(2) === 0) {
      const at = random(result.length);
      if (isInside(result, at, residue)) continue;
      result = result.slice(0, at) + pick(INSIDE, random) + result.slice(at);
    } else {
      const [right, wrong] = pick(LOOKS, random);
      const places = [...result.matchAll(new RegExp(escape(right), 'gu'))].map(
        ({ index }) => index,
      );
      if (places.length === 0) continue;
      const at = pick(places, random);
      if (isInside(result, at, residue)) continue;
      result = result.slice(0, at) + wrong + result.slice(at + right.length);
    }
  }
  return result;
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Whether the offset is inside or at the edge of a line that the fixes may delete. */
function isInside(text: string, offset: number, residue: readonly string[]): boolean {
  return residue.some((piece) => {
    const at = text.indexOf(piece);
    return at >= 0 && at - 1 <= offset && offset <= at + piece.length;
  });
}

/** Returns the Chinese characters, letters and digits of a text in their normalised form. */
function contentOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function isContained(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of part) {
    at = whole.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function applySafeFixes(text: string): string {
  let result = text;
  for (let round = 0; round < 6; round += 1) {
    const { diagnostics } = analyze(parseDocument(result), shippedSettings);
    const edits = collectFixes(diagnostics);
    if (edits.length === 0) return result;
    result = applyEdits(result, edits);
  }
  throw new Error('the fixes do not come to an end');
}

function countByRule(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of analyze(parseDocument(text), shippedSettings).diagnostics) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function checkDraft({ text, residue }: Draft): void {
  const after = applySafeFixes(text);
  let own = text;
  for (const piece of residue) own = own.replace(piece, '');
  const what = JSON.stringify([text, after]);
  expect(isContained(contentOf(own), contentOf(after)), `nothing is lost: ${what}`).toBe(true);
  expect(applySafeFixes(after), `a second run changes nothing: ${what}`).toBe(after);
}

/** Texts in which a fix once deleted content. */
const FAILURES: readonly Draft[] = [
  {
    text: '在会上的讲话\n[标签:内容]同志们：冬训是好时机!\n推荐阅读：\n《实践论》',
    residue: ['[标签:内容]'],
  },
  {
    text: '在会上的讲话\n同志们：\n发布时间：2021-05-28 来源：公文写作网\n推荐阅读：\n《实践论》会议时间：2025年3月11日。',
    residue: ['发布时间：2021-05-28 来源：公文写作网'],
  },
  { text: '流程\n自学->讨论->测试\n投入资金  万元，总值 亿元。', residue: [] },
];

it.each(FAILURES)('keeps $text', checkDraft);

/** The number of drafts per run, generated from a fixed seed, so that failures are reproducible. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

it(`keeps the content of ${RUNS} mutilated drafts`, () => {
  const random = createRandom(FUZZ.seed);
  for (let run = 0; run < RUNS; run += 1) checkDraft(writeDraft(random));
}, 120_000);

/** The rule on empty headings: a fix that restores a line break can reveal that a heading has no body. */
const REVEALED_RULES: ReadonlySet<string> = new Set(['heading-empty']);

it('adds no findings by fixes', () => {
  const random = createRandom(FUZZ.seed + 1);
  for (let run = 0; run < 300; run += 1) {
    const { text, residue } = writeDraft(random);
    // A line of web residue may hide that a heading has no body.
    if (residue.length > 0) continue;
    const before = countByRule(text);
    for (const [rule, count] of countByRule(applySafeFixes(text))) {
      if (REVEALED_RULES.has(rule)) continue;
      expect(count, `${rule} in ${JSON.stringify(text)}`).toBeLessThanOrEqual(
        before.get(rule) ?? 0,
      );
    }
  }
}, 120_000);

/** The part of `npm run fuzz -- fixes` that every test run includes. */
const TEXTS = 1000;

/** Texts whose fixes once formed a cycle. */
const ENDLESS: readonly (readonly [text: string, kind: TextKind])[] = [
  ['(二)\n(二)Xigan\n（一）', 'markdown'],
  ['（二） (一)<!--biganzi-disable-->\n(二)', 'markdown'],
  ['```\n```\n（一）\n(二)iganz\r(二)', 'markdown'],
  ['同志们：我们，好，来，吧，走。\n(一)Xigan\n(二)Xigan\n（三）加强', 'plain'],
];

it.each(ENDLESS)('the fixes of %j terminate', (text, kind) => {
  expect(findFixProblem(text, kind)).toBeUndefined();
});

it('breaks no text by fixes, and terminates', () => {
  const random = createRandom(FUZZ.seed);
  for (let done = 0; done < TEXTS; done += 1) {
    const { text, kind } = firstVersion(random, random(200));
    expect(findFixProblem(text, kind), JSON.stringify({ text, kind })).toBeUndefined();
  }
});
