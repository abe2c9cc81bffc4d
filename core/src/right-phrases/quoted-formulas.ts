import type { FixedExpression } from '../lexicon/types.js';
import { isNumeral } from './exceptions.js';
import type { NearMiss } from './near-misses.js';
import { matchesOf } from '../text/matches.js';

/** “四个意识”, “三会一课”: a formulation that is a single name in quotation marks. */
const NAME = /^“(?<name>[\u4e00-\u9fff]{3,7})”$/u;
/** A quotation of the length of a name, or of one with a character missing. */
const QUOTED = /[“‘](?<words>[\u4e00-\u9fff]{3,7})[”’]/gu;
/** Shortest name of which a character may be missing: without one, a shorter name is another word, “五一” for “五个一”. */
const SHORTEST_INCOMPLETE = 4;
/** The gain that is reported, in nats: the quotation marks are certain borders. */
const GAIN = 10;

/** An index of names in quotation marks, keyed by the name without one of its characters. */
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
        // A different number makes a different name: “百千工程”, “百千万工程”.
        if (isNumeral(name.charAt(at))) continue;
        const rest = without(name, at);
        const names = this.byRest.get(rest);
        if (names) names.add(name);
        else this.byRest.set(rest, new Set([name]));
      }
    }
  }

  /**
   * Finds quotations that differ from exactly one name by a missing character or by one that sounds the same.
   * @param isWord whether the written words are correct by themselves
   */
  find(
    text: string,
    isWord: (written: string) => boolean,
    soundAlike: (one: number, other: number) => boolean,
  ): readonly NearMiss[] {
    const found: NearMiss[] = [];
    for (const match of matchesOf(text, QUOTED)) {
      const written = match.groups?.words ?? '';
      if (this.names.has(written) || isWord(written)) continue;
      const [right, other] = [...this.incomplete(written), ...this.replaced(written, soundAlike)];
      if (right === undefined || other !== undefined) continue;
      const start = match.index + 1;
      const slip = right.length > written.length ? 'dropped' : 'sound';
      const span = { start, end: start + written.length };
      found.push({ span, right, slip, isIdiom: false, mayBeTerm: false, gain: GAIN });
    }
    return found;
  }

  private *incomplete(written: string): Iterable<string> {
    if (written.length + 1 >= SHORTEST_INCOMPLETE) yield* this.byRest.get(written) ?? [];
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
