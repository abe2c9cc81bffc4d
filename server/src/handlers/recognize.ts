import { looksOfficial } from '../../../core/src/index.js';
import type { ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';

/** Answers `biganzi/recognize`; `true` only if `biganzi.activation` is `auto`. */
export async function recognizeDraft(
  { documents, settings }: ServerContext,
  params: unknown,
): Promise<boolean | null> {
  const uri = fromDraftParams(params);
  if (!documents.get(uri)) return null;
  const current = await settings.of(uri);
  // The document may have been closed while the settings were loaded.
  const document = documents.get(uri);
  if (!document) return null;
  return current.activation === 'auto' && looksOfficial(document.parsed(current));
}
