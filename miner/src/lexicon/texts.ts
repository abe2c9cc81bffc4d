import type { ReferenceKind } from '../../../core/src/index.js';

/** The kind of a corpus document for the lexicon: a kind with rates of its own, another text, or the contrast. */
export type TextKind = Exclude<ReferenceKind, 'all'> | 'other' | 'contrast';

/** All kinds, in the order of their numbers. */
export const TEXT_KINDS: readonly TextKind[] = [
  'workReport',
  'partyPaper',
  'policy',
  'other',
  'contrast',
];

/** A document to mine phrases from. */
export interface LexiconText {
  readonly text: string;
  readonly kind: TextKind;
}

/** Kinds by the prefix of the folder's name: gov_work_report_county holds work reports. */
const KINDS_BY_FOLDER: Readonly<Record<string, TextKind>> = {
  gov_work_report: 'workReport',
  cpc_congress_report: 'partyPaper',
  party_plenum_communique: 'partyPaper',
  npc_resolution: 'partyPaper',
  policy_doc: 'policy',
};

/** The kind of the documents in a folder. A folder of any other name holds other texts. */
export function kindOfFolder(folder: string, contrast: readonly string[]): TextKind {
  if (contrast.includes(folder)) return 'contrast';
  const known = Object.entries(KINDS_BY_FOLDER).find(([name]) => folder.startsWith(name));
  return known?.[1] ?? 'other';
}

/** Normalises a text: every run of white space becomes a line end, marks become full-width. */
export function foldText(text: string): string {
  return text
    .replace(SPACES, '\n')
    .replace(HALF_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH_OFFSET));
}

/** A line end, 　　 */
const SPACES = /\s+/gu;
/** , ; : ! ? */
const HALF_WIDTH = /[,;:!?]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
