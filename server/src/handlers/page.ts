import { readHealthReport } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromDraftParams, fromPageParams } from '../from-requests.js';
import type { DraftPage } from '../protocol.js';

/** Answers `biganzi/page`. What makes pages is loaded now. */
export async function makePage(context: ServerContext, params: unknown): Promise<DraftPage | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { toReportPage } = await import('../../../pages/src/pages.js');
  const { form } = fromPageParams(params);
  const parsed = document.parsed(settings);
  const { diagnostics, ignored } = document.analysis(settings);
  const report = readHealthReport(parsed, {
    ...{ diagnostics, ignored: ignored.length },
    ...{ settings: settings.analysis, rate: settings.speechRate },
  });
  return toReportPage(report, {
    ...{ text: parsed.text, locale: settings.analysis.locale, form },
    positionAt: (offset) => document.positionAt(offset),
  });
}
