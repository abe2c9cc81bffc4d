/** Markup that may go into a page: whatever text is in it has been escaped. */
export interface Html {
  readonly markup: string;
}

/** What a template takes: texts are escaped, markup is taken as it is, lists are joined, nothing is left out. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** Tag of a template: html`<p>${text}</p>`. The only way from text to markup. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const [first = '', ...others] = parts.map(withoutLayout);
  const markup = others.reduce((done, part, at) => done + toMarkup(values[at]) + part, first);
  return { markup };
}

/** A line break of a template between elements is the code's and no text; inside a tag it parts attributes. */
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

/** Signs of markup, and units that are no text: controls and halves of a pair. */
const SPECIAL = /[&<>"'\p{Surrogate}\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
