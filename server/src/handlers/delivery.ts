import { judgeDelivery } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
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
  const { ready, sentence, obstacles } = judgeDelivery(document.analysis(settings).diagnostics);
  return {
    ready,
    sentence: sentence[settings.analysis.locale],
    obstacles: obstacles.map(({ span, severity, message, rule }) => ({
      range: toRange(document, span),
      severity: severity === 'error' ? 'error' : 'warning',
      message,
      rule,
    })),
  };
}
