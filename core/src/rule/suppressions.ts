import type { OfficialDocument } from '../document/model/document.js';
import { addToList } from '../text/list-map.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';

/** A stretch of text in which some rules are silent; no rules named means all. */
export interface Suppression {
  readonly span: Span;
  readonly rules: readonly string[];
}

/** Reads `<!-- biganzi-disable … -->`, `-enable` and `-disable-next-line` comments. */
export function findSuppressions({ text }: Pick<OfficialDocument, 'text'>): readonly Suppression[] {
  if (!text.includes('biganzi-')) return [];

  const closed: Suppression[] = [];
  /** By the rule that is silent; `ALL` where none is named. A stretch that is open already goes on. */
  const open = new Map<string, Suppression>();
  for (const { verb, rules, span } of findComments(text)) {
    if (verb === 'disable-next-line') {
      closed.push({ span: nextLine(text, span.end), rules });
    } else if (verb === 'disable') {
      const stretch = { start: span.start, end: text.length };
      for (const one of rulesOneByOne(rules)) {
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

/** Tells whether a finding of a rule at a place was switched off in the text. */
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

/** No rule has this id: all rules are silent. */
const ALL = '';

interface Comment {
  readonly verb: string;
  readonly rules: readonly string[];
  readonly span: Span;
}

/** <!-- biganzi-disable heading-sequence --> */
const COMMENT =
  /<!--\s*biganzi-(?<verb>disable-next-line|disable|enable)(?<rules>(?:[\s,][^<>]*?)?)-->/gu;
/** What stands between two rule ids: a space, a comma. */
const BETWEEN_RULES = /[\s,]+/u;

function findComments(text: string): readonly Comment[] {
  return [...text.matchAll(COMMENT)].map(({ 0: comment, index, groups }) => ({
    verb: groups?.verb ?? '',
    rules: (groups?.rules ?? '').split(BETWEEN_RULES).filter((rule) => rule !== ''),
    span: { start: index, end: index + comment.length },
  }));
}

/** Each rule is a stretch of its own, since `enable` may name one of them; no rules named is one stretch. */
function rulesOneByOne(rules: readonly string[]): readonly (readonly string[])[] {
  return rules.length === 0 ? [[]] : rules.map((rule) => [rule]);
}

/** The first line with text after the one that holds the offset: a blank line between does not count. */
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
