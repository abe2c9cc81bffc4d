// A program of its own (dist/pages.js): pages made of a draft, loaded when the first one is shown or written.
import type { HealthReport } from '../../core/src/index.js';
import { type PageDraft, toWholePage } from './page.js';
import { renderReport } from './report/render-report.js';
import { REPORT_STYLE } from './report/report-style.js';
import { REPORT_WORDS } from './report/report-words.js';

export type { PageDraft } from './page.js';

/** A page as its parts: what is shown beside an editor, which adds its own frame. */
export interface Page {
  readonly title: string;
  /** Our own, and the same for every draft. */
  readonly style: string;
  /** Markup in which every text of the draft is escaped. */
  readonly html: string;
}

/** The health report of a draft. With the form `file` the markup is that of a whole page. */
export async function toReportPage(report: HealthReport, draft: PageDraft): Promise<Page> {
  const words = REPORT_WORDS[draft.locale];
  const title = [words.report, ...(report.title === '' ? [] : [report.title])].join(' · ');
  const body = renderReport(report, draft);
  const page = { title, style: REPORT_STYLE };
  if (draft.form === 'view') return { ...page, html: body.markup };
  return { ...page, html: await toWholePage(draft, { ...page, body }) };
}
