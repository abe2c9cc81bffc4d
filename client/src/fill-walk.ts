/** The walk through the open places of a draft as plain data: which is asked for next, and what was answered. */
import type { FillParams, OpenPlaceGroup } from '../../server/src/protocol.js';

/** One question: a group, or one place of it where they are asked for one by one. */
export interface Question {
  readonly group: OpenPlaceGroup;
  readonly place?: number;
}

export type Answers = FillParams['answers'];

/** A group as questions about each of its places. */
export function splitQuestion({ group }: Question): readonly Question[] {
  return group.places.map((_, place) => ({ group, place }));
}

/** The places a question is about. */
export function placesOf({ group, place }: Question): OpenPlaceGroup['places'] {
  return place === undefined ? group.places : group.places.slice(place, place + 1);
}

/** An answer as the server takes it. */
export function toAnswer({ group, place }: Question, text: string): Answers[number] {
  const { id, places } = group;
  return { group: id, of: places.length, text, ...(place !== undefined && { place }) };
}

/** Most of what was answered before may be offered again, latest first. */
const MOST_EARLIER = 3;

/** What was answered to the same kind of question before, where it may be the answer again. */
export function earlierAnswers(
  { group }: Question,
  asked: readonly { readonly question: Question; readonly text: string }[],
): readonly string[] {
  if (!REPEATED.has(group.kind)) return [];
  const texts = asked
    .filter(({ question, text }) => question.group.kind === group.kind && text !== '')
    .map(({ text }) => text)
    .reverse();
  const offered = new Set(group.proposals.map(({ text }) => text));
  return [...new Set(texts)].filter((text) => !offered.has(text)).slice(0, MOST_EARLIER);
}

/** A number that stands in one place says nothing of the next. */
const REPEATED: ReadonlySet<string> = new Set(['year', 'person', 'place', 'unit', 'content']);
