import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';
import {
  type Analysis,
  analyze,
  createLineMap,
  parseDocument,
  type Settings,
  type Severity,
  type TextKind,
} from '../../core/src/index.js';

/** The parts of a finding that a writer sees. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: number;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** Returns the findings of core in the whole text, checked in this process without a cache. */
export function checkFromScratch(text: string, kind: TextKind = 'plain'): readonly ShownFinding[] {
  const { positionAt } = createLineMap(text);
  return analyzeFromScratch(text, shippedSettings, kind).diagnostics.map(
    ({ rule, severity, span, message }) => ({
      rule,
      severity: SEVERITIES[severity],
      from: show(positionAt(span.start)),
      to: show(positionAt(span.end)),
      message,
    }),
  );
}

/** Converts a diagnostic that a client received, for comparison. */
export function toShownFinding({ code, severity, range, message }: Diagnostic): ShownFinding {
  return {
    rule: String(code),
    severity: severity ?? 0,
    from: show(range.start),
    to: show(range.end),
    message: typeof message === 'string' ? message : message.value,
  };
}

export function analyzeFromScratch(
  text: string,
  settings: Settings = shippedSettings,
  kind: TextKind = 'plain',
): Analysis {
  return analyze(parseDocument(text, { kind, today: TODAY }), settings);
}

/** The current day, as the server's fixes offer years relative to it. */
const now = new Date();
const TODAY = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };

const SEVERITIES: Readonly<Record<Severity, number>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

function show({ line, character }: Position): string {
  return `${line}:${character}`;
}
