/** Does one damage to one draft and compares what core says with what it owes. */
import { analyzeWith } from '../../core/src/engine/analyze.js';
import {
  applyEdits,
  defaultSettings,
  parseDocument,
  rules,
  type Diagnostic,
  type TextKind,
} from '../../core/src/index.js';

import { createRandom } from '../repo/random.js';
import type { Damage, Outcome } from './damage.js';
import type { Draft } from './draft.js';
import { growDraft } from './grow-draft.js';
import { readMarks } from './marks.js';
import { writeDraft } from './write-draft.js';

/** What became of one damage. Each line of `wrong` says what a finding lacks or has too much. */
export interface Trial {
  readonly text: string;
  /** Empty where the right rule speaks at the right place and no other does. */
  readonly wrong: readonly string[];
  /** What the first fix leaves or adds; `undefined` where there is none to make. */
  readonly wrongAfterFix: readonly string[] | undefined;
  /** The fix showed a contradiction that the damage had put into the text. */
  readonly contradicted: boolean;
}

/** Taste, not order: what these rules say of a draft made by dice is not asked. */
const ASIDE = new Set(['heading-parallel', 'heading-single']);
const STRUCTURE = rules.filter(({ meta }) => meta.category === 'structure' && !ASIDE.has(meta.id));

/** What the structure rules say of a draft that has no flaw: nothing, if all is well. */
export function tryWhole(seed: number): { readonly text: string; readonly found: string[] } {
  const draft = growDraft(createRandom(seed));
  const text = writeDraft(draft);
  return { text, found: listFindings(findFlaws(text, draft.layout.kind)) };
}

/**
 * Does the damage to the draft of that seed; `undefined` where the draft has nothing for it. What is said of the draft
 * as it was is no answer to the damage, and counted in `tryWhole`.
 */
export function tryDamage({ rule, apply }: Damage, seed: number): Trial | undefined {
  const whole = growDraft(createRandom(seed));
  const draft = structuredClone(whole);
  const outcome = apply(draft, createRandom(seed + 1));
  if (!outcome) return undefined;
  const { kind } = draft.layout;
  const { text, spans } = readMarks(writeDraft(draft));
  const owed = rule === undefined ? [] : spans.map(({ start, end }) => `${rule} ${start}-${end}`);
  const findings = findFlaws(text, kind);
  const wrong = differences(listFindings(findings), owed);
  if (wrong.length > 0 && tryWhole(seed).found.length > 0) return undefined;
  const edits = findings[0]?.fixes[0]?.edits ?? [];
  if (wrong.length > 0 || edits.length === 0) {
    return { text, wrong, wrongAfterFix: undefined, contradicted: false };
  }
  const fixed = applyEdits(text, edits);
  return { text, wrong, ...judgeFix(fixed, whole, outcome, owed.length) };
}

/** One finding less, nothing new, and the old text back where the damage lost none of it. */
function judgeFix(
  fixed: string,
  whole: Draft,
  { restores, contradicts }: Outcome,
  owed: number,
): Pick<Trial, 'wrongAfterFix' | 'contradicted'> {
  const after = findFlaws(fixed, whole.layout.kind);
  const contradictions = after.filter(({ rule }) => rule === contradicts);
  const left = after.filter(({ rule }) => rule !== contradicts);
  const wrong = left.length < owed ? [] : listFindings(left);
  // The last fix of several gives the text back; after a fix lines may be cut elsewhere.
  const known = owed > 1 || !restores || squeeze(fixed) === squeeze(writeDraft(whole));
  return {
    wrongAfterFix: known ? wrong : [...wrong, `is not what it was: ${fixed}`],
    contradicted: contradictions.length > 0,
  };
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

function findFlaws(text: string, kind: TextKind): readonly Diagnostic[] {
  const { diagnostics, failures } = analyzeWith(
    STRUCTURE,
    parseDocument(text, { kind }),
    defaultSettings,
  );
  if (failures.length > 0) throw failures[0]?.error;
  return diagnostics;
}

function listFindings(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ rule, span }) => `${rule} ${span.start}-${span.end}`);
}

function differences(found: readonly string[], owed: readonly string[]): string[] {
  return [
    ...owed.filter((one) => !found.includes(one)).map((one) => `lacks ${one}`),
    ...found.filter((one) => !owed.includes(one)).map((one) => `has ${one}`),
  ];
}
