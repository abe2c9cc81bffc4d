/** 体检报告: all results for a draft on one page, as data. */
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import type { OfficialDocument } from '../../document/model/document.js';
import { countCliches } from '../../cliches/usage/speech-cliches.js';
import type { Diagnostic } from '../../engine/analyze.js';
import type { Localized } from '../../rule/rule.js';
import type { Settings } from '../../settings/settings.js';
import { shift, type Span } from '../../text/span.js';
import { findOpenPlaces, type OpenGroup } from '../fill-in/open-places.js';
import { judgeDelivery } from '../readiness/delivery.js';
import { addStaleYears } from '../readiness/gate-findings.js';
import {
  type Figures,
  type ParagraphFigures,
  readFigures,
  readParagraphFigures,
} from '../statistics/draft-figures.js';
import { topCliches, type UsedCliche } from '../statistics/top-cliches.js';
import { groupByRule, type RuleFindings } from './rule-findings.js';
import { buildSections, type ReportSection } from './report-sections.js';

/** The report of a draft. Spans are of the document. */
export interface HealthReport {
  /** The title line of the draft; empty where it has none. */
  readonly title: string;
  /** Whether the draft is ready, by the delivery check. */
  readonly ready: boolean;
  readonly verdict: Localized;
  readonly figures: Figures;
  readonly sections: readonly ReportSection[];
  /** In document order. */
  readonly paragraphs: readonly ParagraphFigures[];
  /** At most a hundred: first those beyond the usual number, then the others, each by frequency. */
  readonly cliches: readonly ReportCliche[];
  /** The number of all clichés of the draft. */
  readonly clicheCount: number;
  readonly open: readonly OpenGroup[];
  /** The rules with the heaviest findings first. */
  readonly rules: readonly RuleFindings[];
}

/** A cliché with its first use. */
export interface ReportCliche extends UsedCliche {
  readonly span: Span;
}

/** The input of a report besides the draft. */
export interface ReportSource {
  /** The diagnostics of the rules, in document order, without the ignored ones. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of findings the writer has ignored. */
  readonly ignored?: number;
  readonly settings: Settings;
  /** Speaking rate, in characters per minute. */
  readonly rate: number;
}

/** Reads the report of a draft. */
export function readHealthReport(
  document: OfficialDocument,
  { diagnostics, ignored = 0, settings, rate }: ReportSource,
): HealthReport {
  const { lexicon } = settings;
  const findings = addStaleYears(diagnostics, document, settings);
  const { ready, sentence } = judgeDelivery(findings, { ignored, document });
  const figures = readFigures(document, { diagnostics, lexicon, rate });
  return {
    title: findTitle(document),
    ready,
    verdict: sentence,
    figures: figures.whole,
    sections: buildSections(document, findings, figures),
    paragraphs: readParagraphFigures(document, lexicon),
    ...placeCliches(document, settings),
    open: findOpenPlaces(document, settings),
    rules: groupByRule(findings),
  };
}

function findTitle({ places }: OfficialDocument): string {
  const [first] = places;
  return first?.speech.paragraphs[first.speech.title]?.facts.text ?? '';
}

/** Most clichés that are listed, since each is searched in the text. */
const MOST_CLICHES = 100;

function placeCliches(
  document: OfficialDocument,
  { lexicon }: Settings,
): Pick<HealthReport, 'cliches' | 'clicheCount'> {
  const first = findFirstUses(document, lexicon);
  const used = topCliches(document, lexicon);
  const inOrder = [...used.filter(isBeyondUsual), ...used.filter((one) => !isBeyondUsual(one))];
  const cliches = inOrder.slice(0, MOST_CLICHES).flatMap((cliche) => {
    const span = first.get(cliche.phrase) ?? findText(document.text, cliche.phrase);
    return span ? [{ ...cliche, span }] : [];
  });
  return { cliches, clicheCount: used.length };
}

/** Whether the draft uses a cliché more often than nine in ten comparable texts. */
export function isBeyondUsual({ count, usual }: Pick<UsedCliche, 'count' | 'usual'>): boolean {
  return usual !== undefined && count > usual;
}

function findFirstUses(
  { places }: OfficialDocument,
  lexicon: Settings['lexicon'],
): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>();
  for (const { speech, start } of places) {
    for (const [phrase, { places: uses }] of countCliches(speech, lexicon).counts) {
      const [use] = uses;
      const paragraph = use && speech.paragraphs[use.paragraph];
      if (!paragraph || first.has(phrase)) continue;
      first.set(phrase, shift(toDocumentSpan(paragraph, use.hit.span), start));
    }
  }
  return first;
}

/** The first occurrence of a hollow clause, of which only the words are known; one across a line break is not found. */
function findText(text: string, words: string): Span | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
