import { formatNumber } from './number-formats.js';
import type { ListInstance, ListLevel } from './read-numbering.js';

/** Lists in Word have nine levels. */
const LEVELS = 9;

interface Counts {
  /** The last number of each level; `undefined` before the first and after a restart. */
  readonly values: (number | undefined)[];
}

/** Counts the list items of a document; paragraphs must be passed in document order. */
export class ListCounter {
  private readonly counts = new Map<string, Counts>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, ListInstance>) {}

  /** The formatted number of the next paragraph of a list; empty if the list or level is unknown. */
  next(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level || depth < 0 || depth >= LEVELS) return '';
    const counts = this.countsOf(list);
    this.beginList(id, list, counts);
    const last = counts.values[depth];
    counts.values[depth] = last === undefined ? startOf(list, depth) : last + 1;
    restartBelow(list, depth, counts);
    const shown = showNumber(list, level, depth, counts);
    return shown + gapAfter(shown, level);
  }

  private countsOf({ counter }: ListInstance): Counts {
    const known = this.counts.get(counter);
    if (known) return known;
    const counts: Counts = { values: [] };
    this.counts.set(counter, counts);
    return counts;
  }

  /** Applies the start overrides of a list at its first paragraph. */
  private beginList(id: string, list: ListInstance, counts: Counts): void {
    if (this.begun.has(id)) return;
    this.begun.add(id);
    for (const [depth, start] of list.startOverrides) {
      if (depth < LEVELS) counts.values[depth] = start - 1;
    }
  }
}

function startOf(list: ListInstance, depth: number): number {
  return list.startOverrides.get(depth) ?? list.levels.get(depth)?.start ?? 1;
}

/** Resets the levels below, unless their `restart` excludes it. */
function restartBelow(list: ListInstance, depth: number, counts: Counts): void {
  for (let below = depth + 1; below < LEVELS; below += 1) {
    const restart = list.levels.get(below)?.restart;
    if (restart === undefined || (restart > 0 && depth < restart)) counts.values[below] = undefined;
  }
}

/** %1, %2 */
const LEVEL_NUMBER = /%(?<level>[1-9])/gu;

function showNumber(list: ListInstance, level: ListLevel, depth: number, counts: Counts): string {
  if (level.format === 'bullet' || level.format === 'none') {
    return level.format === 'bullet' ? '' : level.text.replace(LEVEL_NUMBER, '');
  }
  return level.text.replace(LEVEL_NUMBER, (_match, digit: string) => {
    const at = Number(digit) - 1;
    const value = counts.values[at] ?? startOf(list, at);
    const format = list.levels.get(at)?.format ?? 'decimal';
    return formatNumber(value, level.isLegal && at < depth ? 'decimal' : format);
  });
}

/** 第一章 and 1.1 need a space before the text; 一、 （一） 1. ① do not. */
const HAN_END = /\p{Script=Han}$/u;
const LATIN_END = /[\dA-Za-z]$/u;

function gapAfter(shown: string, { suffix }: ListLevel): string {
  if (suffix === 'nothing') return '';
  if (LATIN_END.test(shown)) return ' ';
  return HAN_END.test(shown) ? '\u3000' : '';
}
