import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import {
  collectFixes,
  type Diagnostic,
  type Locale,
  type Span,
  smallest,
} from '../../../core/src/index.js';
import { FIX_ALL_KIND } from '../capabilities.js';
import { type ActiveDocument, findAnalyzed, type ServerContext } from '../context.js';
import { fromRange } from '../from-lsp.js';
import { ruleTitle } from '../rule-title.js';
import { toLspDiagnostic, toWorkspaceEdit } from '../to-lsp.js';
import { DELETE_RESIDUE_TITLE, findResidue } from './delete-residue.js';
import { toFillActions } from './fill-actions.js';
import { toIgnoreActions } from './ignore-actions.js';
import { listReuse } from './reuse.js';
import { toTreeActions } from './tree-actions.js';

/**
 * Answers `textDocument/codeAction` for the current document. The diagnostics in the request are not used, because they
 * may be older than the text.
 */
export async function listCodeActions(
  context: ServerContext,
  { textDocument, range, context: { only: asked, triggerKind } }: CodeActionParams,
): Promise<CodeAction[]> {
  const only = toKinds(asked);
  const active = await findAnalyzed(context, textDocument.uri);
  if (!active) return [];

  const span = fromRange(active.document, range);
  // Only on request, so that no light bulb appears at every heading that the cursor passes.
  const isAsked = triggerKind !== CodeActionTriggerKind.Automatic;
  const wantsTree = isAsked && wants(only, CodeActionKind.RefactorRewrite);
  // Only on request, so that the menu at one place does not offer changes to the whole document.
  const wantsAll = only !== undefined && wants(only, FIX_ALL_KIND);
  return [
    ...(wants(only, CodeActionKind.QuickFix) ? toQuickFixes(context, active, span) : []),
    ...(wantsTree ? toTreeActions(context, active, span) : []),
    ...(wantsAll ? toFixAll(context, active) : []),
  ];
}

/** The requested kinds; `undefined` (all) for an empty list or the empty kind. */
function toKinds(only: readonly string[] | undefined): readonly string[] | undefined {
  return !only || only.length === 0 || only.includes('') ? undefined : only;
}

/** Whether actions of this kind are requested; `source` includes `source.fixAll`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function toQuickFixes(context: ServerContext, active: ActiveDocument, range: Span): CodeAction[] {
  const { document, settings } = active;
  const { diagnostics } = document.analysis(settings);
  const here = findingsAt(diagnostics, range).map((found) => ({
    found,
    shown: toLspDiagnostic(document, found, context.features()),
  }));
  const reused = listReuse(context, active).filter(({ found }) => touches(found.span, range));

  return [
    ...here.flatMap(({ found, shown }) => toFixes(context, active, found, shown)),
    ...(context.features().fillCommands
      ? here.flatMap(({ found, shown }) => toFillActions(active, found, shown, diagnostics))
      : []),
    ...[...new Set(here.map(({ found }) => found.rule))].flatMap((rule) =>
      toFixAllOfRule(
        context,
        active,
        rule,
        here.filter(({ found }) => found.rule === rule).map(({ shown }) => shown),
      ),
    ),
    ...toDeleteResidue(
      context,
      active,
      here.filter(({ found }) => findResidue([found]).length > 0).map(({ shown }) => shown),
    ),
    ...toIgnoreActions(context, active, [...here, ...reused]),
  ];
}

/** At a piece of residue: an action that deletes all residue, unsafe fixes included. */
function toDeleteResidue(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
  shown: LspDiagnostic[],
): CodeAction[] {
  const residue = findResidue(document.analysis(settings).diagnostics);
  if (shown.length === 0 || residue.length < 2) return [];
  const { locale } = settings.analysis;
  return [
    {
      title: DELETE_RESIDUE_TITLE[locale],
      kind: CodeActionKind.QuickFix,
      diagnostics: shown,
      // If the client has the command, it first lists what will be deleted.
      ...(features().fillCommands
        ? { command: { title: DELETE_RESIDUE_TITLE[locale], command: 'biganzi.deleteResidue' } }
        : { edit: toWorkspaceEdit(document, collectFixes(residue, 'all'), features()) }),
    },
  ];
}

/**
 * The findings at a range. If several touch a cursor: those that begin there, because the editor's “next problem” stops
 * at the start of a finding; else the shortest that cover the cursor; else the shortest that end there.
 */
function findingsAt(diagnostics: readonly Diagnostic[], range: Span): readonly Diagnostic[] {
  const touched = diagnostics.filter(({ span }) => touches(span, range));
  if (range.end > range.start || touched.length < 2) return touched;
  const beginning = touched.filter(({ span }) => span.start === range.start);
  if (beginning.length > 0) return beginning;
  const covering = touched.filter(({ span }) => span.end > range.start);
  const rest = covering.length > 0 ? covering : touched;
  const shortest = smallest(rest.map(({ span }) => span.end - span.start));
  return rest.filter(({ span }) => span.end - span.start === shortest);
}

/** Whether two spans overlap or touch, so that a cursor at either end of a finding counts. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Every fix of one finding; the first safe one is what `Auto Fix` applies. */
function toFixes(
  { features }: ServerContext,
  { document }: ActiveDocument,
  { fixes }: Diagnostic,
  shown: LspDiagnostic,
): CodeAction[] {
  const preferred = fixes.find(({ safe }) => safe);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    ...(fix === preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(document, fix.edits, features()),
  }));
}

/** An action with the safe fixes of one rule in the whole document, if there are at least two. */
function toFixAllOfRule(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
  rule: string,
  shown: LspDiagnostic[],
): CodeAction[] {
  const fixable = document
    .analysis(settings)
    .diagnostics.filter(
      (diagnostic) => diagnostic.rule === rule && diagnostic.fixes.some(({ safe }) => safe),
    );
  if (fixable.length < 2) return [];

  const { locale } = settings.analysis;
  return [
    {
      title: FIX_RULE_TITLES[locale](ruleTitle(rule, locale)),
      kind: CodeActionKind.QuickFix,
      diagnostics: shown,
      edit: toWorkspaceEdit(document, collectFixes(fixable), features()),
    },
  ];
}

/** The safe fixes of all rules, for the menu of source actions and for saving. */
function toFixAll(
  { features }: ServerContext,
  { document, settings }: ActiveDocument,
): CodeAction[] {
  const edits = collectFixes(document.analysis(settings).diagnostics);
  if (edits.length === 0) return [];
  return [
    {
      title: FIX_ALL_TITLES[settings.analysis.locale],
      kind: FIX_ALL_KIND,
      edit: toWorkspaceEdit(document, edits, features()),
    },
  ];
}

const FIX_RULE_TITLES: Readonly<Record<Locale, (rule: string) => string>> = {
  zh: (rule) => `修正全文所有“${rule}”`,
  en: (rule) => `Fix all “${rule}” in this document`,
};

const FIX_ALL_TITLES: Readonly<Record<Locale, string>> = {
  zh: '修正全文所有可放心修正的问题',
  en: 'Apply all safe fixes in this document',
};
