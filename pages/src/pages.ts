// A separate program (dist/pages.js) that renders pages of a draft; loaded when the first one is shown or written.
import type { HealthReport, OfficialDocument } from '../../core/src/index.js';
import { OFFICIAL_PROFILE, SPEECH_PROFILE } from '../../word/src/writing/profile.js';
import { readProfile } from '../../word/src/writing/read-profile.js';
import type { Html } from './html.js';
import { type PageDraft, toWholePage } from './page.js';
import { toPreviewStyle } from './preview/preview-style.js';
import { PREVIEW_WORDS } from './preview/preview-words.js';
import { renderPreview, type ShownProfile } from './preview/render-preview.js';
import { renderReport } from './report/render-report.js';
import { REPORT_STYLE } from './report/report-style.js';
import { REPORT_WORDS } from './report/report-words.js';

export { toClipboardText } from './clipboard/render-clipboard.js';
export type { PageDraft } from './page.js';

/** A page in parts. For a page beside an editor the client adds the frame. */
export interface Page {
  readonly title: string;
  /** CSS without text of the draft. */
  readonly style: string;
  /** Markup with the text of the draft escaped. */
  readonly html: string;
}

/** The health report of a draft. With the form `file` `html` is a whole page. */
export function toReportPage(report: HealthReport, draft: PageDraft): Promise<Page> {
  const title = toTitle(REPORT_WORDS[draft.locale].report, report.title);
  return toPage({ title, style: REPORT_STYLE, body: renderReport(report, draft) }, draft);
}

/** A page layout: a built-in one by name, or a custom one as JSON. */
export type ChosenProfile = 'official' | 'speech' | { readonly json: string };

/** The page preview of a draft, by default in the layout of GB/T 9704. With the form `file` `html` is a whole page. */
export function toPreviewPage(
  document: OfficialDocument,
  draft: PageDraft,
  chosen: ChosenProfile = 'official',
): Promise<Page> {
  const [first] = document.places;
  const own = first?.speech.paragraphs[first.speech.title]?.facts.text ?? '';
  const title = toTitle(PREVIEW_WORDS[draft.locale].preview, own);
  const shown = toShownProfile(chosen);
  const style = toPreviewStyle(shown.profile);
  return toPage({ title, style, body: renderPreview(document, shown, draft) }, draft);
}

function toShownProfile(chosen: ChosenProfile): ShownProfile {
  if (chosen === 'official') return { profile: OFFICIAL_PROFILE, problems: [] };
  if (chosen === 'speech') return { profile: SPEECH_PROFILE, problems: [] };
  const read = readProfile(chosen.json);
  return read.kind === 'profile'
    ? { profile: read.profile, problems: [] }
    : { profile: OFFICIAL_PROFILE, problems: read.problems };
}

/** 体检报告 · 在全县教育工作会议上的讲话 */
function toTitle(page: string, draft: string): string {
  return draft === '' ? page : `${page} · ${draft}`;
}

async function toPage(
  page: { readonly title: string; readonly style: string; readonly body: Html },
  draft: PageDraft,
): Promise<Page> {
  const { title, style, body } = page;
  return {
    ...{ title, style },
    html: draft.form === 'view' ? body.markup : await toWholePage(draft, page),
  };
}
