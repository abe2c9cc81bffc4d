/** Applies one damage to one draft and compares the findings of core with the expected ones. */
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

/** The result of one damage. */
export interface Trial {
  readonly text: string;
  /** Missing and unexpected findings; empty where only the right rule reports, at the right place. */
  readonly wrong: readonly string[];
  /** The findings that the first fix leaves or adds; `undefined` where there is no fix. */
  readonly wrongAfterFix: readonly string[] | undefined;
  /** The fix revealed a contradiction that the damage had caused. */
  readonly contradicted: boolean;
}

/** Rules on style rather than sequence; random drafts are not written to satisfy them. */
const EXCLUDED_RULES = new Set(['heading-parallel', 'heading-single']);
const STRUCTURE = rules.filter(
  ({ meta }) => meta.category === 'structure' && !EXCLUDED_RULES.has(meta.id),
);

/** Runs the structure rules over the undamaged draft of that seed; `found` should be empty. */
export function tryUndamaged(seed: number): { readonly text: string; readonly found: string[] } {
  const draft = growDraft(createRandom(seed));
  const text = writeDraft(draft);
  return { text, found: listFindings(findFlaws(text, draft.layout.kind)) };
}

/**
 * Applies the damage to the draft of that seed.
 *
 * @returns `undefined` where the draft has no place for the damage, or where the findings are wrong and the undamaged
 *   draft has findings too; `tryUndamaged` counts those.
 */
export function tryDamage({ rule, apply }: Damage, seed: number): Trial | undefined {
  const undamaged = growDraft(createRandom(seed));
  const draft = structuredClone(undamaged);
  const outcome = apply(draft, createRandom(seed + 1));
  if (!outcome) return undefined;
  const { kind } = draft.layout;
  const { text, spans } = readMarks(writeDraft(draft));
  const expected =
    rule === undefined ? [] : spans.map(({ start, end }) => `${rule} ${start}-${end}`);
  const findings = findFlaws(text, kind);
  const wrong = differences(listFindings(findings), expected);
  if (wrong.length > 0 && tryUndamaged(seed).found.length > 0) return undefined;
  const edits = findings[0]?.fixes[0]?.edits ?? [];
  if (wrong.length > 0 || edits.length === 0) {
    return { text, wrong, wrongAfterFix: undefined, contradicted: false };
  }
  const fixed = applyEdits(text, edits);
  return { text, wrong, ...judgeFix(fixed, undamaged, outcome, expected.length) };
}

/** Expects one finding fewer, no new one, and the original text where the damage deleted nothing. */
function judgeFix(
  fixed: string,
  undamaged: Draft,
  { restores, contradicts }: Outcome,
  expected: number,
): Pick<Trial, 'wrongAfterFix' | 'contradicted'> {
  const after = findFlaws(fixed, undamaged.layout.kind);
  const contradictions = after.filter(({ rule }) => rule === contradicts);
  const left = after.filter(({ rule }) => rule !== contradicts);
  const wrong = left.length < expected ? [] : listFindings(left);
  // Of several fixes only the last restores the text. Line breaks are ignored, as a fix may move them.
  const isRestored = expected > 1 || !restores || squeeze(fixed) === squeeze(writeDraft(undamaged));
  return {
    wrongAfterFix: isRestored ? wrong : [...wrong, `differs from the original: ${fixed}`],
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

function differences(found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `lacks ${one}`),
    ...found.filter((one) => !expected.includes(one)).map((one) => `has ${one}`),
  ];
}
