import type { SpeechText } from '../../document/model/document.js';
import type { ClichePlace } from '../../cliches/usage/speech-cliches.js';

/** 高度重视: the words that 高度 intensifies; elsewhere it is a noun (height). */
const INTENSIFIED_BY_GAODU =
  /^(?:地|重视|关注|评价|赞扬|赞赏|肯定|认可|认同|警惕|警觉|负责|统一|一致|自觉|契合|凝练|概括|集中|发达|文明|自治|民主|自信|敏感|紧张|戒备)/u;
/** What may follow a word that is an adverb only there; 全面小康  全面建成小康社会  全面振兴 are terms. */
const TERMS: ReadonlyMap<string, RegExp> = new Map([
  ['高度', INTENSIFIED_BY_GAODU],
  [
    '全面',
    /^(?!胜利|小康|建成小康|建设小康|振兴|发展的|战略|二孩|三孩|从严|依法|深化改革|推进依法|建设社会主义)/u,
  ],
  ['广泛', /^(?!协商|商量|多层|参与)/u],
  ['有序', /^(?!的|性|度|流动)/u],
  ['坚决', /^(?!斗争)/u],
  // 始终 says how long, not how much.
  ['始终', /^$/u],
]);

/** Whether the hit is an adverb of degree, not part of a term or a measure. */
export function isAdverb({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const after = text.slice(hit.span.end, hit.span.end + LONGEST);
  return VERB.test(after) && (TERMS.get(hit.entry.phrase)?.test(after) ?? true);
}

/** A verb may follow; 态度坚决， is a predicate without one. */
const VERB = /^[\p{Script=Han}“]/u;

/** How far after the word the patterns look, in UTF-16 units. */
const LONGEST = 8;
