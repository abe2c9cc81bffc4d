/** An example on a rule's page: the rule must report a bad one, and must not report a good one. */
export interface PageExample {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  /** Line of the opening fence, counted from 1, to locate the example. */
  readonly line: number;
}

/** ```gongwen bad … ``` */
const EXAMPLE = /^(?<fence>`{3,})gongwen (?<kind>bad|good)\r?\n(?<text>.*?)^\k<fence>\s*$/gmsu;

/** The examples of a rule's page, in order. */
export function parseExamples(page: string): readonly PageExample[] {
  return [...page.matchAll(EXAMPLE)].map(({ index, groups }) => ({
    kind: groups?.kind === 'good' ? 'good' : 'bad',
    text: groups?.text ?? '',
    line: page.slice(0, index).split('\n').length,
  }));
}
