import {
  isBeyondUsual,
  largest,
  type HealthReport,
  type ReportSection,
} from '../../../core/src/index.js';
import { html, type Html } from '../html.js';
import { linkTo, type PageDraft } from '../page.js';
import { REPORT_WORDS } from './report-words.js';

/** Maximum number of listed clichés; later ones mostly occur once. */
const MOST_CLICHES = 30;

/** A table of the clichés of the draft with their usual counts. */
export function renderCliches(
  { cliches, clicheCount }: Pick<HealthReport, 'cliches' | 'clicheCount'>,
  draft: PageDraft,
): Html {
  const words = REPORT_WORDS[draft.locale];
  if (cliches.length === 0) return html`<p>${words.noCliches}</p>`;
  const rest = clicheCount - MOST_CLICHES;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.cliche}</th>
          <th scope="col" class="number">${words.here}</th>
          <th scope="col">${words.usual}</th>
        </tr>
      </thead>
      <tbody>
        ${cliches.slice(0, MOST_CLICHES).map(
          (cliche) =>
            html`<tr class="${isBeyondUsual(cliche) ? 'beyond' : ''}">
              <th scope="row">${linkTo(draft, cliche.span, cliche.phrase)}</th>
              <td class="number">${cliche.count}</td>
              <td>
                ${cliche.usual === undefined ? words.unknown : words.usualAtMost(cliche.usual)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rest > 0 ? html`<p class="note">${words.more(rest)}</p>` : undefined}`;
}

/** A table of the speaking time of each section of the highest level. */
export function renderTimes(sections: readonly ReportSection[], draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  const rows = toTimeRows(sections);
  if (rows.length === 0) return html`<p>${words.noSections}</p>`;
  const longest = Math.max(largest(rows.map(({ figures }) => figures.characters)), 1);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.section}</th>
        <th scope="col" class="number">${words.figures.minutes}</th>
        <th scope="col" class="number">${words.figures.characters}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, span, figures }) =>
          html`<tr>
            <th scope="row">${linkTo(draft, span, label)}</th>
            <td class="number">${words.minutes(figures.minutes)}</td>
            <td class="number">${words.characters(figures.characters)}</td>
            <td class="bar">${drawBar(figures.characters / longest)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The sections directly below each speech, and the speeches themselves if there are several or a speech has no sections. */
function toTimeRows(sections: readonly ReportSection[]) {
  return sections
    .flatMap((section) =>
      section.kind === 'speech' && section.children.length > 0
        ? [...(sections.length > 1 ? [section] : []), ...section.children]
        : [section],
    )
    .flatMap(({ label, span, figures }) => (figures ? [{ label, span, figures }] : []));
}

function drawBar(share: number): Html {
  const width = (share * 100).toFixed(1);
  return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar" width="${width}" height="6" />
  </svg>`;
}
