import {
  excerptAround,
  type HealthReport,
  MISSING_NAMES,
  type OpenGroup,
  type RuleFindings,
} from '../../../core/src/index.js';
import { html, type Html } from '../html.js';
import { linkTo, type PageDraft } from '../page.js';
import { renderCliches, renderTimes } from './report-tables.js';
import { renderSections } from './section-tree.js';
import { REPORT_WORDS } from './report-words.js';
import { renderStrip } from './hollowness-strip.js';
import { renderText } from './source-text.js';

/** Maximum number of listed places for one rule or blank. */
const MOST_PLACES = 100;
/** Maximum length of an excerpt in UTF-16 units. */
const LONGEST_EXCERPT = 60;

/** Renders the report of a draft as the content of a page. */
export function renderReport(report: HealthReport, draft: PageDraft): Html {
  const { sections, paragraphs, open, rules } = report;
  const words = REPORT_WORDS[draft.locale];
  return html`<main>
    ${renderHead(report, draft)} ${section('rules', words.rules, renderRules(rules, draft))}
    ${section('open', words.open, renderOpen(open, draft))}
    ${section('sections', words.sections, renderSections(sections, draft))}
    ${section('strip', words.strip, renderStrip(paragraphs, draft))}
    ${section('cliches', words.cliches, renderCliches(report, draft))}
    ${section('times', words.times, renderTimes(sections, draft))}
    ${draft.form === 'file' ? section('text', words.text, renderText(report, draft)) : undefined}
  </main>`;
}

function section(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
}

function renderHead({ title, ready, verdict, figures }: HealthReport, draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  const { characters, minutes, density, hollowness, placeholders } = figures;
  const hollow = Math.round(hollowness * 100);
  const rows = [
    [words.figures.characters, String(characters)],
    [words.figures.minutes, words.minutes(minutes)],
    [words.figures.density, `${Math.round(density * 100)}%`],
    [words.figures.share, `${hollow}:${100 - hollow}`],
    [words.figures.open, words.places(placeholders)],
  ];
  return html`<header>
    <p class="kind">${words.report}</p>
    <h1>${title === '' ? words.untitled : title}</h1>
    <p class="verdict ${ready ? 'ready' : 'refused'}">${verdict[draft.locale]}</p>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      draft.form === 'view'
        ? html`<p><button type="button" class="act" data-do="save">${words.save}</button></p>`
        : undefined
    }
  </header>`;
}

function renderRules(rules: readonly RuleFindings[], draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  if (rules.length === 0) return html`<p>${words.noFindings}</p>`;
  return html`<ul class="rules">
    ${rules.map(
      ({ rule, title, severity, findings }) =>
        html`<li>
          <details id="rule-${rule}" ${isOpenByDefault(severity) ? html`open` : undefined}>
            <summary>
              <span class="badge ${severity}">${words.severity[severity]}</span>
              ${title[draft.locale]} <code>${rule}</code>
              <span class="count">${words.places(findings.length)}</span>
            </summary>
            <ol>
              ${findings.slice(0, MOST_PLACES).map(
                ({ span, message }) =>
                  html`<li>
                    ${linkTo(draft, span, toExcerpt(draft, span))}
                    <span class="note">${message}</span>
                  </li>`,
              )}
            </ol>
            ${renderRest(findings.length, draft)}
          </details>
        </li>`,
    )}
  </ul>`;
}

/** Errors and warnings may block delivery, so they are shown expanded. */
function isOpenByDefault(severity: RuleFindings['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}

function renderOpen(groups: readonly OpenGroup[], draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  if (groups.length === 0) return html`<p>${words.nothingOpen}</p>`;
  return html`<ul class="blanks">
      ${groups.slice(0, MOST_PLACES).map(
        ({ opening, places }) =>
          html`<li>
            <strong>${opening.before + opening.signs + opening.after}</strong>
            <span class="note">${MISSING_NAMES[opening.missing][draft.locale]}</span>
            <ul>
              ${places
                .slice(0, MOST_PLACES)
                .map(({ span, excerpt }) => html`<li>${linkTo(draft, span, excerpt)}</li>`)}
            </ul>
            ${renderRest(places.length, draft)}
          </li>`,
      )}
    </ul>
    ${renderRest(groups.length, draft)}`;
}

function renderRest(count: number, { locale }: PageDraft): Html | undefined {
  if (count <= MOST_PLACES) return undefined;
  return html`<p class="note">${REPORT_WORDS[locale].more(count - MOST_PLACES)}</p>`;
}

function toExcerpt({ text }: PageDraft, span: RuleFindings['findings'][number]['span']): string {
  const excerpt = excerptAround(text, span);
  if (excerpt.length <= LONGEST_EXCERPT) return excerpt;
  return `${excerpt.slice(0, LONGEST_EXCERPT)}…`;
}
