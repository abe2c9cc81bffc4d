/** Turns answers into edits of the draft, and into entries of the setting `placeholders` for the next draft. */
import type { TextEdit } from '../../text/text-edit.js';
import type { OpenGroup } from './open-places.js';
import { strip } from './proposals.js';

/** The writer's answer for a group, or for one place of it. */
export interface FillAnswer {
  /** The group's id. */
  readonly group: string;
  /** The index of one place of the group; absent for all of them. */
  readonly place?: number;
  /** The number of places of the group when the writer was asked. */
  readonly of: number;
  /** The text to fill in; empty to delete the place. */
  readonly text: string;
}

/** The result of the answers. */
export interface Filling {
  readonly edits: readonly TextEdit[];
  /** How many places are filled in. */
  readonly filled: number;
  /** How many answers are for groups that have changed since. */
  readonly missed: number;
  /** Entries for the setting `placeholders`, keyed by the place's text: **区 → 西山区. */
  readonly kept: Readonly<Record<string, string>>;
}

/** The edits that fill in the answers. */
export function fillPlaces(groups: readonly OpenGroup[], answers: readonly FillAnswer[]): Filling {
  const edits: TextEdit[] = [];
  const kept = new Map<string, string>();
  let filled = 0;
  let missed = 0;
  for (const { group: id, place, of, text: answer } of answers) {
    const group = groups.find((one) => one.id === id);
    if (group?.places.length !== of) {
      missed += 1;
      continue;
    }
    const text = withoutWord(answer, group);
    const chosen = place === undefined ? group.places : group.places.slice(place, place + 1);
    for (const { span, removal, preceding } of chosen) {
      const newText = group.opening.missing === 'person' ? withoutSurname(text, preceding) : text;
      for (const edit of text === '' ? removal : [{ span, newText }]) edits.push(edit);
    }
    filled += chosen.length;
    if (place !== undefined || text === '' || !isWorthKeeping(group)) continue;
    const { before, signs, after } = group.opening;
    kept.set(`${before}${signs}${after}`, `${before}${text}${after}`);
  }
  return { edits, filled, missed, kept: Object.fromEntries(kept) };
}

/** The answer without the text around the signs, which the draft already has: 张建国 in 张×× is 建国. */
function withoutWord(answer: string, { opening: { missing, before, after } }: OpenGroup): string {
  return WITH_WORDS.has(missing) ? strip(answer, before, after) : answer;
}

/** The name without a surname that precedes the place: 张建国 after 张 is 建国, 欧阳明 after 欧阳 is 明. */
function withoutSurname(name: string, preceding: string): string {
  for (let length = preceding.length; length > 0; length -= 1) {
    const surname = preceding.slice(-length);
    if (name.length > length && name.startsWith(surname)) return name.slice(length);
  }
  return name;
}

/** Kinds for which a writer enters the complete name or title. */
const WITH_WORDS: ReadonlySet<string> = new Set(['person', 'place', 'unit', 'content']);

/** Whether the answer may hold for the next draft; a place without a noun only if it has occurred twice with the same word. */
function isWorthKeeping({ opening: { missing, lasts, after }, places }: OpenGroup): boolean {
  return lasts && (missing !== 'content' || (after !== '' && places.length > 1));
}
