import surnames from '../../../data/reading/surnames.json';
import type { Span } from '../../text/span.js';
import { isPlaceOrUnit, type BlankDescription } from './placeholder-nouns.js';
import type { SignRun } from './placeholder-signs.js';

/** The placeholder at a run of 某: 某某市  某某同志. 某 before an institution is a placeholder in titles only. */
export function readMou(text: string, { start, end }: SignRun): Span | undefined {
  const isNamed = isPlaceOrUnit(text, end);
  const isWord = MOU_WORD.test(text.slice(end, end + 2));
  if (end - start === 1) {
    const isInstitution = isNamed || INSTITUTION.test(text.slice(end, end + 5));
    return isInstitution && !isWord ? { start, end } : undefined;
  }
  const isName = surnames.characters.includes(text.charAt(start - 1) || ' ');
  const isInvited =
    text.startsWith('同志', end) && INVITED.test(text.slice(Math.max(0, start - 20), start));
  if (isName && isInvited) return { start, end };
  return isNamed || (!isName && !isWord) ? { start, end } : undefined;
}

/** 请县委副书记李某某同志宣读…: in an agenda the name is missing; reports on cases write 李某某 without 同志. */
const INVITED = /(?:请|由)[^，。；：]{0,16}$/u;

/** Ordinary words with 某: 某些 某种 某一 某个 某人 */
const MOU_WORD = /^(?:[些种一个人项时年月日地事物样几段处类方面次天位]|程度|领域)/u;
/** 教育局  县委  人民法院 (after 某) */
const INSTITUTION = /^[\p{Script=Han}]{0,4}[局厅委校院司]/u;

/** Describes 某 before an institution (某教育局); `undefined` elsewhere. */
export function describeMou(text: string, { start, end }: Span): BlankDescription | undefined {
  const institution = INSTITUTION.exec(text.slice(end, end + 5))?.[0];
  if (institution === undefined) return undefined;
  return { missing: 'unit', context: { start, end: end + institution.length } };
}
