/** A text of a rule's page that the rule must report, or must not. */
export interface PageExample {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  /** One-based line of the opening fence, to find the example again. */
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
