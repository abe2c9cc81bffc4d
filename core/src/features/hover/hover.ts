/** The hover at an offset: cards for a cliché, a formulation, and the rule of a finding. */
import type { OfficialDocument } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Settings } from '../../settings/settings.js';
import { rules } from '../../rules/index.js';
import { listClauses } from './clause-hover.js';
import { describeExpression } from './expression-hover.js';
import { describeCliche } from './cliche-hover.js';
import { findParagraph, findCliches } from '../navigation/cliche-places.js';
import { askForMissing } from './substance-questions.js';
import type { HoverCard } from './hover-card.js';

export type { HoverCard } from './hover-card.js';

/** The input of a hover besides the draft. */
export interface HoverSource {
  readonly diagnostics: readonly Diagnostic[];
  readonly settings: Settings;
}

/** The cards for the words at `offset` (UTF-16): formulation, clichés, then the rules of the findings there. */
export function hoverCards(
  document: OfficialDocument,
  offset: number,
  { diagnostics, settings }: HoverSource,
): readonly HoverCard[] {
  const found = findParagraph(document, offset);
  const expression = found && describeExpression(found, offset, settings);
  const cliches = wantsCliches(settings)
    ? findCliches(document, offset, settings.lexicon).map((cliche) =>
        describeCliche(cliche, settings.locale),
      )
    : [];
  const findings = diagnostics
    .filter(({ span }) => span.start <= offset && offset < Math.max(span.end, span.start + 1))
    .flatMap((diagnostic) => describeRule(diagnostic, document, settings));
  return [...(expression ? [expression] : []), ...cliches, ...findings];
}

/** Cards for clichés are left out where every rule of clichés is off. */
function wantsCliches({ severity }: Settings): boolean {
  return rules.some(
    ({ meta: { id, category } }) => category === 'cliches' && severity[id] !== 'off',
  );
}

function describeRule(
  { rule, span }: Diagnostic,
  document: OfficialDocument,
  { locale, lexicon }: Settings,
): HoverCard[] {
  const meta = rules.find((one) => one.meta.id === rule)?.meta;
  if (!meta) return [];
  const basis = locale === 'zh' ? `依据：${meta.basis}` : `Basis: ${meta.basis}`;
  const isVague = meta.tags?.includes('vague') === true;
  const advice = isVague ? askForMissing(document, lexicon, span) : undefined;
  const clauses = isVague ? listClauses(document, span, lexicon) : [];
  const lines = [...[...clauses, ...(advice ? [advice] : [])].map((line) => line[locale]), basis];
  // 规则：同级标题的序号连续: without 规则 the title would seem to contradict the finding.
  const title = locale === 'zh' ? `规则：${meta.title.zh}` : `Rule: ${meta.title.en}`;
  return [{ span, title, lines, elsewhere: [], rule }];
}
