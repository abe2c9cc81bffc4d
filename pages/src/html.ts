/** Safe markup: all text in it has been escaped. */
export interface Html {
  readonly markup: string;
}

/** A value in a template: strings are escaped, markup is inserted unchanged, lists are joined, `undefined` is left out. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** Template tag: html`<p>${text}</p>`. The only function that creates markup from text. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const [first = '', ...others] = parts.map(withoutLayout);
  const markup = others.reduce((done, part, at) => done + toMarkup(values[at]) + part, first);
  return { markup };
}

/** A line break of the template between elements is removed; inside a tag it becomes a space between attributes. */
const BETWEEN = /(?<=>)\n *|\n *(?=<)|^\n *$/gu;
const INSIDE = /\n */gu;

function withoutLayout(part: string): string {
  return part.replaceAll(BETWEEN, '').replaceAll(INSIDE, ' ');
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'object') {
    return 'markup' in value ? value.markup : value.map(toMarkup).join('');
  }
  return String(value).replaceAll(SPECIAL, (sign) => ESCAPES[sign] ?? '');
}

/** Special characters of markup, and characters that are removed: control characters and lone surrogates. */
const SPECIAL = /[&<>"'\p{Surrogate}\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
