/** Answers become edits: of the draft, and of the settings that keep them for the next one. */
import type { TextEdit } from '../../text/text-edit.js';
import type { OpenGroup } from './open-places.js';
import { strip } from './proposals.js';

/** What the writer said to a group, or to one place of it. */
export interface FillAnswer {
  /** The group's id. */
  readonly group: string;
  /** Index into the group's places; without it all of them are meant. */
  readonly place?: number;
  /** How many places the group had when the writer was asked. */
  readonly of: number;
  /** Empty: the place is taken away. */
  readonly text: string;
}

/** What comes of the answers. */
export interface Filling {
  readonly edits: readonly TextEdit[];
  /** Places filled in. */
  readonly filled: number;
  /** Answers to places that have changed since. */
  readonly missed: number;
  /** What may be kept in `placeholders`, by the place's text: **区 → 西山区. */
  readonly kept: Readonly<Record<string, string>>;
}

/** The edits that fill in what was answered. */
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

/** 张建国 in 张×× is 建国: what stands before and after the signs is in the draft already. */
function withoutWord(answer: string, { opening: { missing, before, after } }: OpenGroup): string {
  return WITH_WORDS.has(missing) ? strip(answer, before, after) : answer;
}

/** 张建国 after 张 is 建国, 欧阳明 after 欧阳 is 明. */
function withoutSurname(name: string, preceding: string): string {
  for (let length = preceding.length; length > 0; length -= 1) {
    const surname = preceding.slice(-length);
    if (name.length > length && name.startsWith(surname)) return name.slice(length);
  }
  return name;
}

/** Kinds of which a writer gives the whole name or title. */
const WITH_WORDS: ReadonlySet<string> = new Set(['person', 'place', 'unit', 'content']);

/** What is left open without a word that says what it is must have come up twice to come up again. */
function isWorthKeeping({ opening: { missing, lasts, after }, places }: OpenGroup): boolean {
  return lasts && (missing !== 'content' || (after !== '' && places.length > 1));
}
