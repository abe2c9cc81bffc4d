import { findStaleYears, judgeDelivery, rules } from '../../../core/src/index.js';
import { type ActiveDocument, findActive, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { DeliveryVerdict } from '../protocol.js';
import { toRange } from '../to-lsp.js';

/** Answers `biganzi/delivery`. */
export async function judgeDraft(
  context: ServerContext,
  params: unknown,
): Promise<DeliveryVerdict | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { locale } = settings.analysis;
  const { ignored } = document.analysis(settings);
  const { ready, sentence, obstacles } = judgeDelivery(findingsAtGate(active), {
    ignored: ignored.length,
    document: document.parsed(settings),
  });
  return {
    ready,
    sentence: sentence[locale],
    obstacles: obstacles.map(({ span, severity, message, rule }) => ({
      range: toRange(document, span),
      severity: severity === 'error' ? 'error' : 'warning',
      message,
      rule,
      title: rules.find(({ meta }) => meta.id === rule)?.meta.title[locale] ?? rule,
    })),
  };
}

/** What is found while writing, and years that are looked at here only; in document order. */
function findingsAtGate({ document, settings }: ActiveDocument) {
  const { locale, severity } = settings.analysis;
  const { diagnostics } = document.analysis(settings);
  const stale =
    severity['year-conflict'] === 'off' ? [] : findStaleYears(document.parsed(settings));
  const known = new Set(diagnostics.map(({ span }) => span.start));
  return [
    ...diagnostics,
    ...stale
      .filter(({ span }) => !known.has(span.start))
      .map(({ span, message }) => ({
        ...{ span, message: message[locale] },
        rule: 'year-conflict',
        severity: 'warning' as const,
      })),
  ].sort((a, b) => a.span.start - b.span.start);
}
