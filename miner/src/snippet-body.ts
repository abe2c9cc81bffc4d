import { largest } from '../../core/src/index.js';
import type { RankedTemplate } from './rank.js';
import { SLOT_MARK, type SlotKind } from './slots.js';

/** The template in VS Code snippet syntax, with tab stops for its slots; all slots of the level share one tab stop. */
export function toSnippetBody({ template, fillings, mark }: RankedTemplate): string {
  const stops = new Map<string, number>();
  const level = mostCommonLevel(fillings.map(([first = '']) => first));
  let slot = 0;
  const body = template.replace(SLOT_MARK, (...match) => {
    const { kind } = match.at(-1) as { kind: SlotKind }; // a replacer's last argument is its groups
    const before = template.slice(0, match.at(-3) as number); // and the one before the text is the offset
    const context = { fillings: fillings[slot] ?? [], slot, before, template, level, stops };
    slot += 1;
    return showSlot(kind, context);
  });
  return body + mark;
}

/** The template with its slots filled as in one document. */
export function fillTemplate({ template, mark }: RankedTemplate, use: readonly string[]): string {
  let slot = 0;
  const text = template.replace(SLOT_MARK, () => {
    slot += 1;
    return use[slot - 1] ?? '';
  });
  return text + mark;
}

interface SlotContext {
  /** Most frequent first. */
  readonly fillings: readonly string[];
  readonly slot: number;
  readonly before: string;
  readonly template: string;
  readonly level: string;
  /** Numbers of the tab stops so far; a repeated name mirrors the first. */
  readonly stops: Map<string, number>;
}

function showSlot(kind: SlotKind, context: SlotContext): string {
  const { fillings, slot, before, level, stops } = context;
  const [filling = ''] = fillings;
  switch (kind) {
    case 'our':
      return `我${showLevel(level, stops)}`;
    case 'whole':
      return `全${showLevel(level, stops)}`;
    case 'each':
      return `各${showLevel(level, stops)}`;
    case 'strong':
      return `强${showLevel(level, stops)}`;
    case 'level':
      return showLevel(level, stops);
    case 'body':
      return `${showLevel(level, stops)}委、${showLevel(level, stops)}政府`;
    case 'leaders':
      return `${showLevel(level, stops)}委`;
    case 'government':
      return `${showLevel(level, stops)}${filling.includes('人民') ? '人民政府' : '政府'}`;
    case 'field':
      // Only 教育 makes sense in 深化{field}改革，提升教育质量.
      if (context.template.includes(filling)) return filling;
      return showStop(`field ${filling}`, stops, (stop) => showChoices(stop, fillings));
    case 'topic':
      return showStop('topic', stops, (stop) => showChoices(stop, fillings));
    case 'number':
    case 'aim':
      return showStop(`${kind} ${String(slot)}`, stops, showEmpty);
    case 'organ':
      return showStop('organ', stops, showEmpty);
    case 'count':
      return showStop('count', stops, (stop) => `\${${stop}|几,两,三,四,五,六|}`);
    case 'year':
      return showStop(`year ${slot}`, stops, (stop) => `\${${stop}:${yearAfter(before)}}`);
    case 'plan':
      return showStop('plan', stops, (stop) => `\${${stop}:${CURRENT_PLAN}}`);
    case 'spirit':
      return showStop('spirit', stops, (stop) => `\${${stop}:${CURRENT_SPIRIT}}`);
    case 'campaign':
      return showStop('campaign', stops, (stop) => `\${${stop}:学习教育}`);
    case 'place':
      return showStop('place', stops, showEmpty);
  }
}

/** The plan for the years 2026 to 2030. */
const CURRENT_PLAN = '十五五';

/** Valid until the next congress, after any plenum. */
const CURRENT_SPIRIT = '党的二十大和二十届历次全会精神';

/** A tab stop without a default: a number, place or office of another report would be a leftover of the kind this product reports. */
function showEmpty(stop: number): string {
  return `$${String(stop)}`;
}

/** Longer lists of choices are not read. */
const MAX_CHOICES = 5;

function showChoices(stop: number, fillings: readonly string[]): string {
  const choices = fillings.slice(0, MAX_CHOICES);
  return choices.length === 1
    ? `\${${stop}:${choices.join('')}}`
    : `\${${stop}|${choices.join(',')}|}`;
}

/** Whoever writes for a county chooses 县 once: 我县, 全县 and 县委、县政府 follow. */
function showLevel(first: string, stops: Map<string, number>): string {
  const choices = [first, ...LEVELS.filter((level) => level !== first)];
  return showStop('level', stops, (stop) => `\${${stop}|${choices.join(',')}|}`);
}

function showStop(
  name: string,
  stops: Map<string, number>,
  show: (stop: number) => string,
): string {
  const known = stops.get(name);
  if (known !== undefined) return `$${known}`;
  stops.set(name, stops.size + 1);
  return show(stops.size);
}

const LEVELS = ['市', '县', '区', '省', '镇', '乡'];

function mostCommonLevel(fillings: readonly string[]): string {
  const counts = LEVELS.map((level) => fillings.filter((text) => text.includes(level)).length);
  return LEVELS[counts.indexOf(largest(counts))] ?? '市';
}

/** 总结, 回顾总结 at the end of the text before. */
const LOOKING_BACK = /(?:总结|回顾)$/u;

/** A word instead of a number, because this product warns of last year's number. */
function yearAfter(before: string): string {
  return LOOKING_BACK.test(before) ? '去年' : '今年';
}
