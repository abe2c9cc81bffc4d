/** Questions and answers of the walk through the open places of a draft, as plain data. */
import type { FillParams, OpenPlaceGroup } from '../../server/src/protocol.js';

/** One question: about a whole group, or about one place if the group was split. */
export interface Question {
  readonly group: OpenPlaceGroup;
  readonly place?: number;
}

export type Answers = FillParams['answers'];

/** One question for each place of the group. */
export function splitQuestion({ group }: Question): readonly Question[] {
  return group.places.map((_, place) => ({ group, place }));
}

/** The places a question is about. */
export function placesOf({ group, place }: Question): OpenPlaceGroup['places'] {
  return place === undefined ? group.places : group.places.slice(place, place + 1);
}

/** The answer in the form of the protocol. */
export function toAnswer({ group, place }: Question, text: string): Answers[number] {
  const { id, places } = group;
  return { group: id, of: places.length, text, ...(place !== undefined && { place }) };
}

/** Maximum number of earlier answers that are offered, latest first. */
const MOST_EARLIER = 3;

/** Earlier answers to questions of the same kind, without those that are already proposed. */
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

/** Kinds whose answers often recur. Numbers are left out, because each place has its own. */
const REPEATED: ReadonlySet<string> = new Set(['year', 'person', 'place', 'unit', 'content']);
