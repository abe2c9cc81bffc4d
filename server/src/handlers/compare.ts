import {
  COMPARISON_GROUPS,
  compareDrafts,
  createLineMap,
  parseDocument,
  phraseComparison,
} from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromCompareParams, fromDraftParams } from '../from-requests.js';
import type { ComparedDraft } from '../protocol.js';
import { toRange } from '../to-lsp.js';

/** Answers `biganzi/compareDrafts`. */
export async function compareWithOld(
  context: ServerContext,
  params: unknown,
): Promise<ComparedDraft | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { locale } = settings.analysis;
  const { text: old, kind } = fromCompareParams(params);
  const parsed = document.parsed(settings);
  const comparison = compareDrafts(parseDocument(old, { kind }), parsed);
  const { summary, items } = phraseComparison({ old, now: parsed.text }, comparison);
  const oldLines = createLineMap(old);
  return {
    summary: summary[locale],
    items: items.map(({ group, label, text, old: before, new: after }) => ({
      ...{ group: COMPARISON_GROUPS[group][locale], label: label[locale], text },
      ...(before && { old: toRange(oldLines, before) }),
      ...(after && { new: toRange(document, after) }),
    })),
  };
}
