/**
 * The CSS of the report: the editor's colours beside an editor, our own elsewhere. A theme always defines the colours of text
 * and background but may leave out others, and a page cannot tell whether the theme is dark, so other colours are mixed
 * from these two. The editor gives code a background that goes with a colour of its own, so code has none here.
 * The amber of marks is too light for letters on white: they are mixed with the colour of text.
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --ink: var(--vscode-foreground, #1f2328);
  --soft: var(--vscode-descriptionForeground, #59636e);
  --paper: var(--vscode-editor-background, #fff);
  --rule: color-mix(in srgb, var(--ink) 22%, var(--paper));
  --link: var(--vscode-textLink-foreground, #0550ae);
  --focus: var(--vscode-focusBorder, #0969da);
  --red: var(--vscode-editorError-foreground, #b8281c);
  --amber: var(--vscode-editorWarning-foreground, #8a5a00);
  --blue: var(--vscode-editorInfo-foreground, #0a5c9e);
  --green: var(--vscode-testing-iconPassed, #1a7f37);
  --wash: color-mix(in srgb, var(--ink) 6%, var(--paper));
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: var(--vscode-foreground, #d7dde3);
    --soft: var(--vscode-descriptionForeground, #9aa4ae);
    --paper: var(--vscode-editor-background, #16191d);
    --link: var(--vscode-textLink-foreground, #79b8ff);
    --focus: var(--vscode-focusBorder, #4493f8);
    --red: var(--vscode-editorError-foreground, #ff8a80);
    --amber: var(--vscode-editorWarning-foreground, #e3b341);
    --blue: var(--vscode-editorInfo-foreground, #6cb6ff);
    --green: var(--vscode-testing-iconPassed, #56d364);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 0; background: var(--paper); color: var(--ink);
  font: var(--vscode-font-size, 15px)/1.7 var(--vscode-font-family, system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif);
}
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem clamp(.5rem, 3vw, 1.5rem) 4rem; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0; }
h2 { font-size: 1.1rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
p { margin: .4rem 0; }
.kind, .note, .count { color: var(--soft); }
.kind { margin: 0; letter-spacing: .1em; }
.verdict { margin: .9rem 0; padding: .6rem .9rem; border-left: 4px solid var(--red); background: var(--wash); font-size: 1.05rem; font-weight: 600; }
.verdict.ready { border-color: var(--green); }
dl { display: flex; flex-wrap: wrap; gap: .4rem 2.2rem; margin: 0; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.1rem; font-variant-numeric: tabular-nums; }
ul, ol { margin: .3rem 0; padding-left: 1.4rem; }
li { margin: .2rem 0; }
.rules, .blanks, .tree, .bars { list-style: none; padding-left: 0; }
.tree .tree { padding-left: 1.4rem; border-left: 1px solid var(--rule); }
.rules > li { border-bottom: 1px solid var(--rule); padding: .25rem 0; }
summary { cursor: pointer; }
.badge, .tree .note, .blanks > li > .note, .rules .count, code { margin-left: .5em; }
.rules .badge { margin: 0 .5em 0 0; }
.rules ol .note { display: block; }
.problems { list-style: "– "; padding-left: 1.2rem; }
.problems .go { font-weight: 400; }
code { padding: 0; background: none; font: .85em var(--vscode-editor-font-family, monospace); color: var(--soft); }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: 1em; font-size: .78rem; line-height: 1.5; white-space: nowrap; }
.error { color: var(--red); }
.warning, .beyond td.number { color: color-mix(in srgb, var(--amber) 60%, var(--ink)); }
.information { color: var(--blue); }
.hint { color: var(--soft); }
.go, .act { font: inherit; text-align: left; cursor: pointer; }
.go { display: inline; vertical-align: top; padding: 0; border: 0; background: none; color: var(--link); text-decoration: none; }
.go:hover { text-decoration: underline; }
.act { padding: .2rem .8rem; border: 1px solid var(--rule); border-radius: 2px; background: var(--wash); color: var(--ink); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.beyond td.number { font-weight: 600; }
td.bar { width: 28%; min-width: 5rem; padding-right: 0; vertical-align: middle; }
td.bar svg { display: block; width: 100%; height: .5rem; }
rect.bar { fill: var(--blue); }
.strip { display: block; width: 100%; height: 6rem; border-bottom: 1px solid var(--rule); background: var(--wash); }
.strip .half { stroke: var(--soft); stroke-dasharray: 4 4; vector-effect: non-scaling-stroke; opacity: .6; }
.strip .low { fill: var(--blue); }
.strip .middle { fill: var(--amber); }
.strip .high { fill: var(--red); }
.strip [data-go] { cursor: pointer; }
.bars .count { display: inline-block; min-width: 4.5em; font-variant-numeric: tabular-nums; }
.text { padding-left: 3.2rem; }
.text li { padding-left: .4rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.text li::marker { color: var(--soft); font-size: .8rem; }
.text li:target { background: var(--wash); outline: 2px solid var(--focus); }
mark[class] { background: none; color: inherit; text-decoration: underline wavy; text-underline-offset: .25em; }
mark.error { text-decoration-color: var(--red); }
mark.warning { text-decoration-color: var(--amber); }
mark.information { text-decoration-color: var(--blue); }
mark.hint { text-decoration: underline dotted var(--soft); }
body.vscode-high-contrast { --rule: var(--vscode-contrastBorder, currentColor); }
body.vscode-high-contrast .verdict, body.vscode-high-contrast .strip { border: 1px solid var(--rule); }
body.vscode-high-contrast .go { text-decoration: underline; }
@page { size: A4; margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; background: #fff; color: #000; }
  main { max-width: none; padding: 0; }
  .act { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  h2, summary, tr, .rules ol > li { break-inside: avoid; }
  h2, summary { break-after: avoid; }
  .verdict, .strip, rect { print-color-adjust: exact; }
}
`;
