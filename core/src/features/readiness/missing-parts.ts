/** What a draft has to have before it leaves the house. */
import type { OfficialDocument } from '../../document/model/document.js';
import { lacksSalutation } from '../../document/speech/speech-parts.js';
import type { Localized } from '../../rule/rule.js';

/** UTF-16 units: a shorter text is a note that is being begun. */
const SHORTEST = 60;

const NO_TITLE: Localized = { zh: '没有标题', en: 'there is no title' };
const NO_SALUTATION: Localized = { zh: '没有称呼', en: 'there is no salutation' };
const ONE_PARAGRAPH: Localized = {
  zh: '全文只有一段',
  en: 'the whole text is one paragraph',
};

/** The parts that are missing: a title, the salutation of a speech, paragraphs. Nothing is asked of a few words. */
export function findMissingParts({ text, places }: OfficialDocument): readonly Localized[] {
  const first = places[0]?.speech;
  if (!first || text.trim().length < SHORTEST) return [];
  const missing: Localized[] = [];
  if (first.title < 0) missing.push(NO_TITLE);
  if (places.some(({ speech }) => lacksSalutation(speech))) missing.push(NO_SALUTATION);
  const paragraphs = first.paragraphs.filter(({ lostBreak }) => lostBreak === undefined);
  if (places.length === 1 && paragraphs.length === 1) missing.push(ONE_PARAGRAPH);
  return missing;
}
