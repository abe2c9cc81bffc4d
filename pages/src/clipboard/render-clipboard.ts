import type { OfficialDocument } from '../../../core/src/index.js';
import { type Block, toBlocks } from '../../../word/src/writing/blocks.js';
import {
  headingStyle,
  OFFICIAL_PROFILE,
  type TypeStyle,
} from '../../../word/src/writing/profile.js';
import { html, type Html } from '../html.js';

/** The content for the clipboard, in two formats. */
export interface ClipboardText {
  /** With inline styles at each element, because Word and mail programs read no others. */
  readonly html: string;
  readonly text: string;
}

/** The draft in the layout of GB/T 9704—2012: fonts, sizes, a line height of 28.95 points, an indentation of two characters. */
export function toClipboardText(document: OfficialDocument): ClipboardText {
  const blocks = toBlocks(document);
  return {
    html: html`<div>${blocks.map(renderBlock)}</div>`.markup,
    text: blocks.map(({ kind, text }) => (isIndented(kind) ? `　　${text}` : text)).join('\n'),
  };
}

function renderBlock(block: Block): Html {
  const { kind, text, level = 1, headingEnd = 0 } = block;
  const style = toParagraphStyle(kind);
  if (text === '') return html`<p style="${style}">&nbsp;</p>`;
  const heading = text.slice(0, headingEnd);
  const rest = text.slice(headingEnd);
  return html`<p style="${style}">
    ${heading === '' ? undefined : renderRun(heading, headingStyle(OFFICIAL_PROFILE, level))}${rest === '' ? undefined : renderRun(rest, toType(kind))}
  </p>`;
}

function renderRun(text: string, { font, size, bold }: TypeStyle): Html {
  const fonts = `'${OFFICIAL_PROFILE.latinFont}','${font}'`;
  const style = `font-family:${fonts};mso-fareast-font-family:'${font}';font-size:${size}pt;font-weight:${bold ? 'bold' : 'normal'}`;
  return html`<span lang="ZH-CN" style="${style}">${text}</span>`;
}

function toParagraphStyle(kind: Block['kind']): string {
  const line = `margin:0;line-height:${OFFICIAL_PROFILE.lineSpacing}pt;mso-line-height-rule:exactly`;
  if (isIndented(kind))
    return `${line};text-align:justify;text-indent:32pt;mso-char-indent-count:2`;
  return `${line};text-align:${ALIGNMENTS[kind]}`;
}

const ALIGNMENTS = {
  title: 'center',
  byline: 'center',
  addressee: 'left',
  signature: 'right',
} as const;

function isIndented(kind: Block['kind']): kind is 'heading' | 'body' {
  return kind === 'heading' || kind === 'body';
}

function toType(kind: Block['kind']): TypeStyle {
  if (kind === 'title') return OFFICIAL_PROFILE.title;
  return kind === 'byline' ? OFFICIAL_PROFILE.byline : OFFICIAL_PROFILE.body;
}
