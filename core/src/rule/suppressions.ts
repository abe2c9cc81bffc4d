import type { OfficialDocument } from '../document/model/document.js';
import { addToList } from '../text/list-map.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';
import { matchesOf } from '../text/matches.js';

/** A span of the document in which findings of the given rules are not reported; an empty list means all rules. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** Reads `<!-- biganzi-disable … -->`, `-enable` and `-disable-next-line` comments. The suppressions are in no order. */
export function findSuppressions({ text }: Pick<OfficialDocument, 'text'>): readonly Suppression[] {
  if (!text.includes('biganzi-')) return [];

  const closed: Suppression[] = [];
  /** Suppressions that are not ended yet, by rule id (`ALL` where none is named). The earliest `disable` counts. */
  const open = new Map<string, Suppression>();
  for (const { verb, rules, span } of findComments(text)) {
    if (verb === 'disable-next-line') {
      closed.push({ span: nextLine(text, span.end), rules });
    } else if (verb === 'disable') {
      const stretch = { start: span.start, end: text.length };
      for (const one of splitByRule(rules)) {
        const key = one[0] ?? ALL;
        if (!open.has(key)) open.set(key, { span: stretch, rules: one });
      }
    } else {
      for (const key of rules.length === 0 ? [...open.keys()] : rules) {
        const ended = open.get(key);
        if (ended) closed.push({ ...ended, span: { ...ended.span, end: span.start } });
        open.delete(key);
      }
    }
  }
  return [...closed, ...open.values()];
}

/** Makes a predicate that tells whether comments suppress findings of a rule at a span (overlap is enough). */
export function suppressionTest(
  suppressions: readonly Suppression[],
): (rule: string, span: Span) => boolean {
  if (suppressions.length === 0) return () => false;
  const spans = new Map<string, Span[]>();
  for (const { span, rules } of suppressions) {
    for (const rule of rules.length === 0 ? [ALL] : rules) addToList(spans, rule, span);
  }
  const tests = new Map([...spans].map(([rule, own]) => [rule, overlapTest(own)]));
  return (rule, span) => (tests.get(ALL)?.(span) ?? false) || (tests.get(rule)?.(span) ?? false);
}

/** Key for suppressions of all rules; no rule has this id. */
const ALL = '';

interface Comment {
  readonly verb: string;
  readonly rules: readonly string[];
  readonly span: Span;
}

/** <!-- biganzi-disable heading-sequence --> */
const COMMENT =
  /<!--\s*biganzi-(?<verb>disable-next-line|disable|enable)(?<rules>(?:[\s,][^<>]*?)?)-->/gu;
/** Separates two rule ids: white space, a comma. */
const BETWEEN_RULES = /[\s,]+/u;

function findComments(text: string): readonly Comment[] {
  return matchesOf(text, COMMENT).map(({ 0: comment, index, groups }) => ({
    verb: groups?.verb ?? '',
    rules: (groups?.rules ?? '').split(BETWEEN_RULES).filter((rule) => rule !== ''),
    span: { start: index, end: index + comment.length },
  }));
}

/** One suppression for each rule, since `enable` may name one of them; a single one where no rules are named. */
function splitByRule(rules: readonly string[]): readonly (readonly string[])[] {
  return rules.length === 0 ? [[]] : rules.map((rule) => [rule]);
}

/** The first line that is not blank after the line that holds the offset. */
function nextLine(text: string, offset: number): Span {
  const start = skip(text, offset, (sign) => !isLineEnd(sign));
  const first = skip(text, start, (sign) => sign.trim() === '');
  return { start: first, end: skip(text, first, (sign) => !isLineEnd(sign)) };
}

function skip(text: string, offset: number, isSkipped: (sign: string) => boolean): number {
  let at = offset;
  while (at < text.length && isSkipped(text.charAt(at))) at += 1;
  return at;
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}
