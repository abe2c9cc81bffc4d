import { type HealthReport, readHealthReport } from '../../../core/src/index.js';
import type { PageDraft } from '../../../pages/src/pages.js';
import { type ActiveDocument, findActive, findAnalyzed, type ServerContext } from '../context.js';
import { fromDraftParams, fromPageParams } from '../from-requests.js';
import type { ClipboardText, DraftPage } from '../protocol.js';

/** Answers `biganzi/page`. The page renderer is loaded on the first call. */
export async function makePage(context: ServerContext, params: unknown): Promise<DraftPage | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { toPreviewPage, toReportPage } = await import('../../../pages/src/pages.js');
  const { page, form, profile } = fromPageParams(params);
  const parsed = document.parsed(settings);
  const draft: PageDraft = {
    ...{ text: parsed.text, locale: settings.analysis.locale, form },
    positionAt: (offset) => document.positionAt(offset),
  };
  return page === 'preview'
    ? toPreviewPage(parsed, draft, profile)
    : toReportPage(readReport(active), draft);
}

/** Answers `biganzi/clipboard`. */
export async function makeClipboardText(
  context: ServerContext,
  params: unknown,
): Promise<ClipboardText | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { toClipboardText } = await import('../../../pages/src/pages.js');
  return toClipboardText(active.document.parsed(active.settings));
}

function readReport({ document, settings }: ActiveDocument): HealthReport {
  const { diagnostics, ignored } = document.analysis(settings);
  return readHealthReport(document.parsed(settings), {
    ...{ diagnostics, ignored: ignored.length },
    ...{ settings: settings.analysis, rate: settings.speechRate },
  });
}
