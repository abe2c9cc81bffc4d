import type { Locale, Position, Span } from '../../core/src/index.js';
import { html, type Html } from './html.js';

/** What the pages say and draw of a draft besides its report. */
export interface PageDraft {
  readonly text: string;
  readonly locale: Locale;
  /**
   * `view`: beside an editor, which follows buttons to places of the text. `file`: a page by itself, without scripts, whose
   * links lead to the text at its end.
   */
  readonly form: 'view' | 'file';
  readonly positionAt: (offset: number) => Position;
}

/** A button or link that leads to a place of the draft. */
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

/** A page by itself: nothing is loaded, no script runs, and only its own style applies. */
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
  // The style is ours and has no text of the draft; escaped it would be another than the one that was hashed.
  return `<!DOCTYPE html>\n<html lang="${lang}"><head>${head.markup}<style>${style}</style></head><body>${body.markup}</body></html>\n`;
}

/** As a Content Security Policy names the text of an element. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))}`;
}
