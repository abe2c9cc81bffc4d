/** The parts that a draft must have before delivery. */
import type { OfficialDocument } from '../../document/model/document.js';
import { lacksSalutation } from '../../document/speech/speech-parts.js';
import type { Localized } from '../../rule/rule.js';

/** Shortest text that is checked, in UTF-16 units: a shorter one is a draft just begun. */
const SHORTEST = 60;

const NO_TITLE: Localized = { zh: '没有标题', en: 'there is no title' };
const NO_SALUTATION: Localized = { zh: '没有称呼', en: 'there is no salutation' };
const ONE_PARAGRAPH: Localized = {
  zh: '全文只有一段',
  en: 'the whole text is one paragraph',
};

/** The missing parts: a title, the salutation of a speech, paragraphs. Empty for a text shorter than `SHORTEST`. */
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
