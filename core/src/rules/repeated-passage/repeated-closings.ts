/** Closing wishes that a speech states twice: 最后，祝各位来宾身体健康！ … 最后，祝大家家庭幸福！ */
import type { SpeechText } from '../../document/model/document.js';
import type { PlacedClause } from './repeated-clauses.js';
import { matchesOf } from '../../text/matches.js';

/** 最后，祝…  最后，让我们共同预祝…  最后，我代表县委、县政府，祝愿…: at the start of a sentence, up to its end */
const WISH =
  /(?<=^|[。！？!?”\s])最后[，,]?(?:(?:再次|再一次|衷心|诚挚|真诚|谨|我|让我们|也|还|共同|一起)地?){0,4}(?:谨?代表[^。！？，]{2,40}[，,])?(?:再次|衷心|真诚|诚挚)?地?(?:预祝|祝愿|祝福|恭祝|敬祝|谨祝|祝)(?![贺捷])[^。！？]{2,120}[。！？]?/gu;

/** Two closing wishes of one speech. */
export interface RepeatedClosing {
  readonly first: PlacedClause;
  readonly later: PlacedClause;
}

/** Each closing wish of a speech but the first, with the first. */
export function findRepeatedClosings({
  paragraphs,
  residue,
}: SpeechText): readonly RepeatedClosing[] {
  const left = new Set(residue);
  let first: PlacedClause | undefined;
  const found: RepeatedClosing[] = [];
  for (const [paragraph, { facts }] of paragraphs.entries()) {
    if (!facts.text.includes('最后') || left.has(paragraph)) continue;
    for (const { index, 0: words } of matchesOf(facts.text, WISH)) {
      const wish = { paragraph, span: { start: index, end: index + words.length } };
      if (first) found.push({ first, later: wish });
      else first = wish;
    }
  }
  return found;
}
