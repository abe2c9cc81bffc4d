import { addStaleYears, judgeDelivery } from '../../../core/src/index.js';
import { type ActiveDocument, findAnalyzed, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { DeliveryVerdict } from '../protocol.js';
import { ruleTitle } from '../rule-title.js';
import { toRange } from '../to-lsp.js';

/** Answers `biganzi/delivery`. */
export async function judgeDraft(
  context: ServerContext,
  params: unknown,
): Promise<DeliveryVerdict | null> {
  const active = await findAnalyzed(context, fromDraftParams(params));
  return active ? judgeActive(active) : null;
}

/** The verdict on a draft, open or not. */
export function judgeActive({ document, settings }: ActiveDocument): DeliveryVerdict {
  const { locale } = settings.analysis;
  const { diagnostics, ignored } = document.analysis(settings);
  const parsed = document.parsed(settings);
  const findings = addStaleYears(diagnostics, parsed, settings.analysis);
  const { ready, sentence, obstacles } = judgeDelivery(findings, {
    ignored: ignored.length,
    document: parsed,
  });
  return {
    ready,
    sentence: sentence[locale],
    obstacles: obstacles.map(({ span, severity, message, rule }) => ({
      range: toRange(document, span),
      severity: severity === 'error' ? 'error' : 'warning',
      message,
      rule,
      title: ruleTitle(rule, locale),
    })),
  };
}
