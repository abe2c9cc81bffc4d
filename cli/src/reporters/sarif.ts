import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  Region as SarifRegion,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { sep } from 'node:path';
import type { Rule, SeveritySetting } from '../../../core/src/index.js';
import { toPlainJson } from './display-width.js';
import type {
  CheckedDraft,
  DraftPlace,
  LocatedFinding,
  LocatedFix,
  Region,
} from './located-finding.js';

/** The contents of a SARIF log besides the findings. */
export interface SarifContext {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The URL of the page that explains a rule. */
  readonly pageOf: (rule: string) => string;
  /** What could not be checked, one sentence each. */
  readonly problems: readonly string[];
}

/** All findings as a SARIF 2.1.0 log, for code scanning services. */
export function reportSarif(drafts: readonly CheckedDraft[], context: SarifContext): string {
  const indexOf = new Map(context.rules.map(({ meta }, index) => [meta.id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Biganzi',
            version: context.version,
            rules: context.rules.map((rule) => toDescriptor(rule, context)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: context.problems.length === 0,
            toolExecutionNotifications: context.problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        results: drafts.flatMap(({ file, findings }) =>
          findings.map((finding) => toResult(file, finding, indexOf.get(finding.rule) ?? -1)),
        ),
      },
    ],
  };
  return `${toPlainJson(JSON.stringify(log, undefined, 2))}\n`;
}

function toDescriptor({ meta }: Rule, { pageOf }: SarifContext): ReportingDescriptor {
  return {
    id: meta.id,
    shortDescription: { text: meta.title.zh },
    helpUri: pageOf(meta.id),
    defaultConfiguration: { enabled: meta.severity !== 'off', level: toLevel(meta.severity) },
    properties: { category: meta.category, basis: meta.basis },
  };
}

function toResult(file: string, finding: LocatedFinding, ruleIndex: number): Result {
  const artifactLocation = { uri: toUri(file) };
  const { place } = finding;
  if (place) return toResultInWord(artifactLocation, finding, place, ruleIndex);
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  const { standsIn = [] } = finding;
  const at = (region: Region) => ({
    physicalLocation: { artifactLocation, region: toRegion(region) },
  });
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: toLevel(finding.severity),
    message: { text: finding.message },
    locations: [at(finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((spot, id) => ({
        id,
        ...at(spot),
        message: { text: spot.message },
      })),
    }),
    ...(standsIn.length > 0 && { relatedLocations: standsIn.map(toLocation) }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(fix, file)) }),
  };
}

function toLocation({ file, line }: DraftPlace, id: number): Location {
  const artifactLocation = { uri: toUri(file) };
  return { id, physicalLocation: { artifactLocation, region: { startLine: line } } };
}

/** A Word document has no lines: the finding is located by paragraph and quote, and has no edits. */
function toResultInWord(
  artifactLocation: ArtifactLocation,
  { rule, severity, message }: LocatedFinding,
  { name, quote }: NonNullable<LocatedFinding['place']>,
  ruleIndex: number,
): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: toLevel(severity),
    message: { text: `${name}“${quote}”：${message}` },
    locations: [
      { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName: name }] },
    ],
  };
}

function toFix({ title, edits }: LocatedFix, file: string): Fix {
  const replacements = edits.map(({ newText, ...region }) => ({
    deletedRegion: toRegion(region),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements }],
  };
}

function toRegion({ line, column, endLine, endColumn }: Region): SarifRegion {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function toLevel(severity: SeveritySetting): 'error' | 'warning' | 'note' | 'none' {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'information':
    case 'hint':
      return 'note';
    case 'off':
      return 'none';
  }
}

/** C:\drafts, C:/drafts or \\server\drafts */
const WINDOWS_ROOT = /^(?:[A-Za-z]:[\\/]|\\\\)/u;

/**
 * The file as a relative URI reference, or as a `file:` URI if its path is absolute. `separator` is the path separator of
 * the system; where it is /, a \ is part of a name.
 */
export function toUri(file: string, separator: string = sep): string {
  const isWindows = separator === '\\';
  const path = isWindows ? file.replaceAll('\\', '/') : file;
  const encoded = path.split('/').map(encodeName).join('/');
  if (isWindows && WINDOWS_ROOT.test(file)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** `encodeURIComponent` throws for a lone surrogate, which a file name may contain. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replaceAll(LONE_SURROGATE, '\ufffd'));
}

/** A lone surrogate. */
const LONE_SURROGATE = /\p{Cs}/gu;
