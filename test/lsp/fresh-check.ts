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

/** A finding reduced to what a writer sees of it. */
export interface Seen {
  readonly rule: string;
  readonly severity: number;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** What core says of the whole text, from scratch and in this process. */
export function checkAfresh(text: string, kind: TextKind = 'plain'): readonly Seen[] {
  const { positionAt } = createLineMap(text);
  return analyzeAfresh(text, shippedSettings, kind).diagnostics.map(
    ({ rule, severity, span, message }) => ({
      rule,
      severity: SEVERITIES[severity],
      from: show(positionAt(span.start)),
      to: show(positionAt(span.end)),
      message,
    }),
  );
}

/** The same of a client's diagnostics. */
export function toSeen({ code, severity, range, message }: Diagnostic): Seen {
  return {
    rule: String(code),
    severity: severity ?? 0,
    from: show(range.start),
    to: show(range.end),
    message: typeof message === 'string' ? message : message.value,
  };
}

export function analyzeAfresh(
  text: string,
  settings: Settings = shippedSettings,
  kind: TextKind = 'plain',
): Analysis {
  return analyze(parseDocument(text, { kind, today: TODAY }), settings);
}

/** The server offers years that count from its clock's day. */
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
