import type { FixedExpression } from '../lexicon/types.js';
import { isNumeral } from './exceptions.js';
import type { NearMiss } from './near-misses.js';

/** “四个意识”, “三会一课”: a formulation that is one name in quotation marks. */
const NAME = /^“(?<name>[\u4e00-\u9fff]{3,7})”$/u;
/** What stands in quotation marks and is as long as a name, or lacks a character of one. */
const QUOTED = /[“‘](?<words>[\u4e00-\u9fff]{3,7})[”’]/gu;
/** Of a shorter name a character that is lost leaves another word: “五一” of “五个一”. */
const SHORTEST_THAT_LOSES = 4;
/** In nats: the quotation marks are certain borders. */
const GAIN = 10;

/** Names in quotation marks, under what is left of each without one of its characters. */
export class QuotedFormulas {
  private readonly names = new Set<string>();
  private readonly byRest = new Map<string, Set<string>>();

  constructor(expressions: readonly FixedExpression[]) {
    for (const { expression, forms = [] } of expressions) {
      for (const written of [expression, ...forms]) {
        const name = NAME.exec(written)?.groups?.name;
        if (name !== undefined) this.names.add(name);
      }
    }
    for (const name of this.names) {
      for (let at = 0; at < name.length; at += 1) {
        // Another number is another name: “百千工程”, “百千万工程”.
        if (isNumeral(name.charAt(at))) continue;
        const rest = without(name, at);
        const names = this.byRest.get(rest);
        if (names) names.add(name);
        else this.byRest.set(rest, new Set([name]));
      }
    }
  }

  /**
   * What stands in quotation marks and is a name but for a character that is lost or for one that sounds the same, where it can be no other name.
   * `isWord` tells whether what is written is right by itself.
   */
  find(
    text: string,
    isWord: (written: string) => boolean,
    soundAlike: (one: number, other: number) => boolean,
  ): readonly NearMiss[] {
    const found: NearMiss[] = [];
    for (const match of text.matchAll(QUOTED)) {
      const written = match.groups?.words ?? '';
      if (this.names.has(written) || isWord(written)) continue;
      const [right, other] = [...this.lost(written), ...this.replaced(written, soundAlike)];
      if (right === undefined || other !== undefined) continue;
      const start = match.index + 1;
      const slip = right.length > written.length ? 'dropped' : 'sound';
      const span = { start, end: start + written.length };
      found.push({ span, right, slip, isIdiom: false, mayBeTerm: false, gain: GAIN });
    }
    return found;
  }

  private *lost(written: string): Iterable<string> {
    if (written.length + 1 >= SHORTEST_THAT_LOSES) yield* this.byRest.get(written) ?? [];
  }

  private *replaced(
    written: string,
    soundAlike: (one: number, other: number) => boolean,
  ): Iterable<string> {
    for (let at = 0; at < written.length; at += 1) {
      const rest = without(written, at);
      for (const name of this.byRest.get(rest) ?? []) {
        if (name.length !== written.length || without(name, at) !== rest) continue;
        if (soundAlike(written.charCodeAt(at), name.charCodeAt(at))) yield name;
      }
    }
  }
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}
