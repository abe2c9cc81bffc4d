import { phraseDate } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { DraftDate } from '../protocol.js';

/** Answers `biganzi/documentDate`. */
export async function findDate(context: ServerContext, params: unknown): Promise<DraftDate | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { date } = document.parsed(settings);
  if (!date) return { known: null };
  const { locale } = settings.analysis;
  const phrase = phraseDate(date);
  return { known: { ...phrase, date: phrase.date[locale], source: phrase.source[locale] } };
}
