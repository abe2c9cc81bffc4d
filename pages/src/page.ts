import type { Locale, Position, Span } from '../../core/src/index.js';
import { html, type Html } from './html.js';

/** The draft that a page is about, with the language and form of the page. */
export interface PageDraft {
  readonly text: string;
  readonly locale: Locale;
  /**
   * `view`: beside an editor, with buttons that select places in the editor. `file`: a standalone page without scripts,
   * with links to the text at its end.
   */
  readonly form: 'view' | 'file';
  readonly positionAt: (offset: number) => Position;
}

/** A button (`view`) or link (`file`) to a place of the draft. */
export function linkTo({ form, positionAt }: PageDraft, { start, end }: Span, label: string): Html {
  const from = positionAt(start);
  if (form === 'file') return html`<a class="go" href="#L${from.line + 1}">${label}</a>`;
  return html`<button type="button" class="go" data-go="${toRangeText(from, positionAt(end))}">
    ${label}
  </button>`;
}

/** 12:3-12:8: lines and UTF-16 columns from 0, the end exclusive. */
export function toRangeText(from: Position, to: Position): string {
  return `${from.line}:${from.character}-${to.line}:${to.character}`;
}

/** A standalone page. Its Content Security Policy allows no requests, no scripts and only its own style. */
export async function toWholePage(
  { locale }: Pick<PageDraft, 'locale'>,
  { title, style, body }: { title: string; style: string; body: Html },
): Promise<string> {
  const policy = `default-src 'none'; style-src '${await hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>`;
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  // The style contains no text of the draft. It is not escaped, because then the hash in the policy would not match.
  return `<!DOCTYPE html>\n<html lang="${lang}"><head>${head.markup}<style>${style}</style></head><body>${body.markup}</body></html>\n`;
}

/** The hash source of a Content Security Policy for the text of an element. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))}`;
}
