import {
  FONT_FALLBACKS,
  headingStyle,
  type PageProfile,
  type TypeStyle,
} from '../../../word/src/writing/profile.js';
import { measurePage } from './lay-out-pages.js';

/** The CSS of pages in a layout: white sheets in a frame with the editor's colours. */
export function toPreviewStyle(profile: PageProfile): string {
  const { page, lineSpacing, pageNumber, latinFont } = profile;
  const { width, indent, tracking } = measurePage(profile);
  const latin = [latinFont, ...(FONT_FALLBACKS[latinFont] ?? [])];
  return `
@font-face { font-family: "page-latin"; src: ${latin.map((name) => `local("${name}")`).join(', ')}; unicode-range: U+20-7E; }
${FRAME}
.pages { zoom: var(--zoom); padding: 16px 0; }
.page {
  position: relative; width: ${page.width}mm; height: ${page.height}mm; margin: 0 auto 16px; overflow: hidden;
  padding: ${page.top}mm ${page.right}mm 0 ${page.left}mm; background: #fff; color: #000; border: 1px solid var(--edge);
  letter-spacing: ${tracking}pt; cursor: text;
}
.line {
  display: block; width: ${width.toFixed(2)}pt; height: ${lineSpacing}pt; line-height: ${lineSpacing}pt; margin: 0;
  white-space: nowrap; text-spacing-trim: space-all; text-align: justify; text-align-last: justify; ${toFont(profile.body)}
}
.line.last { text-align-last: left; }
.line.indent { padding-left: ${indent}pt; }
.line.title { ${toFont(profile.title)} text-align-last: center; }
.line.byline { ${toFont(profile.byline)} text-align-last: center; }
.line.signature { text-align-last: right; padding-right: ${profile.body.size * 4}pt; }
${[1, 2, 3, 4].map((level) => `.h${level} { ${toFont(headingStyle(profile, level))} }`).join('\n')}
.head { all: unset; cursor: text; }
.head:focus-visible { outline: 2px solid #0969da; }
.number {
  position: absolute; top: ${page.height - page.bottom + pageNumber.gap}mm; margin: 0; letter-spacing: 0; line-height: 1.3;
  font-family: ${toFamily(pageNumber.font)}; font-size: ${pageNumber.size}pt;
}
${toNumberPlace(profile)}
.line:focus-visible { outline: 2px solid #0969da; }
.pause { color: #6e6e6e; }
::highlight(reading) { background-color: #ffe08a; color: #000; }
@page { size: ${page.width}mm ${page.height}mm; margin: 0; }
${PRINT}
`;
}

/** The area around the sheets. */
const FRAME = `
:root {
  color-scheme: light dark;
  --zoom: 1;
  --ink: var(--vscode-foreground, #1f2328);
  --frame: color-mix(in srgb, var(--vscode-foreground, #1f2328) 9%, var(--vscode-editor-background, #fff));
  --edge: color-mix(in srgb, var(--ink) 25%, var(--frame));
  --focus: var(--vscode-focusBorder, #0969da);
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: var(--vscode-foreground, #d7dde3); --frame: color-mix(in srgb, var(--vscode-foreground, #d7dde3) 9%, var(--vscode-editor-background, #16191d)); }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0; background: var(--frame); color: var(--ink); font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 13px); }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .4rem 1rem; background: var(--frame); border-bottom: 1px solid var(--edge); }
.act { font: inherit; cursor: pointer; padding: .2rem .8rem; border: 1px solid var(--edge); border-radius: 2px; background: color-mix(in srgb, var(--ink) 8%, var(--frame)); color: var(--ink); }
.act[aria-pressed="true"] { background: var(--ink); color: var(--frame); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
body.vscode-high-contrast { --frame: var(--vscode-editor-background); --edge: var(--vscode-contrastBorder, currentColor); }
`;

const PRINT = `
@media print {
  body { background: #fff; }
  .tools { display: none; }
  .pages { zoom: 1; padding: 0; }
  .page { margin: 0; border: 0; break-after: page; }
}
`;

/** The position of page numbers: one character from the outer edge, or centred. */
function toNumberPlace({ page, pageNumber: { position, size } }: PageProfile): string {
  if (position === 'center') {
    return `.number { left: ${page.left}mm; right: ${page.right}mm; text-align: center; }`;
  }
  return `.odd .number { right: calc(${page.right}mm + ${size}pt); }
.even .number { left: calc(${page.left}mm + ${size}pt); }`;
}

function toFont({ font, size, bold }: TypeStyle): string {
  const weight = bold ? 'bold' : 'normal';
  return `font-family: "page-latin", ${toFamily(font)}; font-size: ${size}pt; font-weight: ${weight};`;
}

function toFamily(font: string): string {
  const names = [font, ...(FONT_FALLBACKS[font] ?? [])].map((name) => `"${name}"`);
  return [...names, 'serif'].join(', ');
}
