import type { RankedTemplate } from './rank.js';
import { SLOT_MARK, type SlotKind } from './slots.js';

/** The template in VS Code snippet syntax: one tab stop for the level, one for the field, one for each of the others. */
export function toSnippetBody({ template, fillings, mark }: RankedTemplate): string {
  const stops = new Map<string, number>();
  let slot = 0;
  const level = mostCommonLevel(fillings);
  const body = template.replace(SLOT_MARK, (...match) => {
    const { kind } = match.at(-1) as { kind: SlotKind }; // a replacer's last argument is its groups
    const filling = fillings[slot] ?? '';
    slot += 1;
    const before = template.slice(0, match.at(-3) as number); // and the one before the text is the offset
    return showSlot(kind, { filling, before, level, stops });
  });
  return body + mark;
}

interface SlotContext {
  readonly filling: string;
  readonly before: string;
  readonly level: string;
  /** Numbers of the tab stops so far; a name that comes again mirrors the first. */
  readonly stops: Map<string, number>;
}

function showSlot(kind: SlotKind, context: SlotContext): string {
  const { filling, before, level, stops } = context;
  switch (kind) {
    case 'our':
      return `我${showLevel(level, stops)}`;
    case 'whole':
      return `全${showLevel(level, stops)}`;
    case 'each':
      return `各${showLevel(level, stops)}`;
    case 'strong':
      return `强${showLevel(level, stops)}`;
    case 'body':
      return `${showLevel(level, stops)}委、${showLevel(level, stops)}政府`;
    case 'field':
      return showStop('field', stops, (stop) => `\${${stop}:${filling}}`);
    case 'organ':
      return showStop('organ', stops, (stop) => `\${${stop}:${filling}}`);
    case 'count':
      return showStop('count', stops, (stop) => `\${${stop}|几,两,三,四,五,六|}`);
    case 'year':
      return showStop(`year ${stops.size}`, stops, (stop) => `\${${stop}:${yearAfter(before)}}`);
  }
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
  return LEVELS[counts.indexOf(Math.max(...counts))] ?? '市';
}

/** 总结, 回顾总结 at the end of what stands before. */
const LOOKING_BACK = /(?:总结|回顾)$/u;

/** A word instead of a number: last year's number is what this product warns of. */
function yearAfter(before: string): string {
  return LOOKING_BACK.test(before) ? '去年' : '今年';
}
