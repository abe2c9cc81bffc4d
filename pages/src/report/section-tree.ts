import type { ReportSection, Severity } from '../../../core/src/index.js';
import { html, type Html } from '../html.js';
import { linkTo, type PageDraft } from '../page.js';
import { REPORT_WORDS } from './report-words.js';

/** Maximum number of problems listed under one heading. */
const MOST_PROBLEMS = 20;

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

/** The tree of headings, each with its speaking time, finding counts and problems. */
export function renderSections(sections: readonly ReportSection[], draft: PageDraft): Html {
  if (sections.length === 0) return html`<p>${REPORT_WORDS[draft.locale].noSections}</p>`;
  return html`<ul class="tree">
    ${sections.map((section) => renderSection(section, draft))}
  </ul>`;
}

function renderSection(section: ReportSection, draft: PageDraft): Html {
  const { label, span, figures, problems, counts, children } = section;
  const words = REPORT_WORDS[draft.locale];
  const time = figures && html`<span class="note">${words.minutes(figures.minutes)}</span>`;
  return html`<li>
    ${linkTo(draft, span, label)}
    ${SEVERITIES.map((severity) => renderCount(counts, severity, draft))} ${time}
    ${renderProblems(problems, draft)}
    ${children.length > 0 ? renderSections(children, draft) : undefined}
  </li>`;
}

function renderCount(
  counts: ReportSection['counts'],
  severity: Severity,
  { locale }: PageDraft,
): Html | undefined {
  if (counts[severity] === 0) return undefined;
  const name = REPORT_WORDS[locale].severity[severity];
  return html`<span class="badge ${severity}">${name} ${counts[severity]}</span> `;
}

function renderProblems(problems: ReportSection['problems'], draft: PageDraft): Html | undefined {
  if (problems.length === 0) return undefined;
  const { more } = REPORT_WORDS[draft.locale];
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
    ${problems
      .slice(0, MOST_PROBLEMS)
      .map(({ span, message }) => html`<li>${linkTo(draft, span, message)}</li>`)}
    ${rest > 0 ? html`<li class="note">${more(rest)}</li>` : undefined}
  </ul>`;
}
