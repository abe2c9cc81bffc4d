import { phraseDate } from '../../../core/src/index.js';
import { findActive, type ServerContext } from '../context.js';
import { fromDraftParams } from '../from-requests.js';
import type { DraftDate } from '../protocol.js';

/** Answers `biganzi/documentDate`. */
export async function findDate(context: ServerContext, params: unknown): Promise<DraftDate | null> {
  const active = await findActive(context, fromDraftParams(params));
  if (!active) return null;
  const { document, settings } = active;
  const { date, places, paragraphs } = document.parsed(settings);
  const [first] = places;
  const title =
    first && first.speech.title >= 0 ? paragraphs[first.first + first.speech.title] : undefined;
  const titleEnd = title ? document.positionAt(title.end) : null;
  if (!date) return { known: null, titleEnd };
  const { locale } = settings.analysis;
  const phrase = phraseDate(date);
  return {
    known: { ...phrase, date: phrase.date[locale], source: phrase.source[locale] },
    titleEnd,
  };
}
