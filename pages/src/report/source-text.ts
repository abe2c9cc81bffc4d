import {
  createLineMap,
  type HealthReport,
  type Severity,
  type Span,
} from '../../../core/src/index.js';
import { html, type Html, type HtmlValue } from '../html.js';
import type { PageDraft } from '../page.js';

interface Mark extends Span {
  readonly severity: Severity;
  readonly message: string;
}

/** The draft line by line with marked findings; the link targets of a standalone page. */
export function renderText({ rules }: HealthReport, { text }: PageDraft): Html {
  const marks = chooseMarks(
    rules.flatMap(({ findings }) =>
      findings.map(({ span, severity, message }) => ({ ...span, severity, message })),
    ),
  );
  const lines = createLineMap(text);
  let next = 0;
  const items: Html[] = [];
  for (let line = 0; line < lines.lineCount; line += 1) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    while ((marks[next]?.end ?? Infinity) <= start) next += 1;
    items.push(
      html`<li id="L${line + 1}">
        ${markLine(text, { start, end }, marksBefore(marks, next, end))}
      </li>`,
    );
  }
  return html`<ol class="text">
    ${items}
  </ol>`;
}

function marksBefore(marks: readonly Mark[], from: number, limit: number): readonly Mark[] {
  const own: Mark[] = [];
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || mark.start >= limit) break;
    own.push(mark);
  }
  return own;
}

/** Longer findings, such as whole paragraphs, are not marked, because they would hide the marks inside them. UTF-16 units. */
const LONGEST_MARK = 80;

/** The marks in document order without overlaps; of two overlapping ones the first. */
function chooseMarks(marks: readonly Mark[]): readonly Mark[] {
  const chosen: Mark[] = [];
  const inOrder = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const mark of inOrder) {
    const length = mark.end - mark.start;
    if (length > 0 && length <= LONGEST_MARK && mark.start >= (chosen.at(-1)?.end ?? 0))
      chosen.push(mark);
  }
  return chosen;
}

function markLine(text: string, { start, end }: Span, marks: readonly Mark[]): HtmlValue {
  const parts: HtmlValue[] = [];
  let at = start;
  for (const mark of marks) {
    parts.push(text.slice(at, Math.max(mark.start, at)));
    const words = text.slice(Math.max(mark.start, at), Math.min(mark.end, end));
    parts.push(html`<mark class="${mark.severity}" title="${mark.message}">${words}</mark>`);
    at = Math.min(mark.end, end);
  }
  return [...parts, text.slice(at, end)];
}
