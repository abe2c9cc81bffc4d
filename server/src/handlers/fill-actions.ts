import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { type Diagnostic, type Locale, rulesTagged } from '../../../core/src/index.js';
import type { ActiveDocument } from '../context.js';

/** Commands of the client, which asks the writer for the text; a server cannot show a dialogue. */
const FILL_HERE = 'biganzi.fillHere';
const FILL_ALIKE = 'biganzi.fillAlike';

/** Actions that fill in one placeholder, and all placeholders with the same text if there are several. */
export function toFillActions(
  { document, settings }: ActiveDocument,
  found: Diagnostic,
  shown: LspDiagnostic,
  all: readonly Diagnostic[],
): CodeAction[] {
  if (!rulesTagged('placeholder').has(found.rule)) return [];

  const { text } = document.parsed(settings);
  const textOf = ({ span }: Diagnostic) => text.slice(span.start, span.end);
  const placeholder = textOf(found);
  const alike = all.filter((other) => other.rule === found.rule && textOf(other) === placeholder);
  const titles = TITLES[settings.analysis.locale];
  const toAction = (title: string, command: string) =>
    toCommandAction(shown, {
      title,
      command,
      arguments: [document.uri, shown.range, placeholder],
    });

  return [
    toAction(titles.here, FILL_HERE),
    ...(alike.length > 1 ? [toAction(titles.alike(placeholder), FILL_ALIKE)] : []),
  ];
}

function toCommandAction(shown: LspDiagnostic, command: Command): CodeAction {
  return {
    title: command.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    command,
  };
}

interface Titles {
  readonly here: string;
  alike(placeholder: string): string;
}

const TITLES: Readonly<Record<Locale, Titles>> = {
  zh: { here: '填写此处…', alike: (placeholder) => `填写全文相同的“${placeholder}”…` },
  en: { here: 'Fill in here…', alike: (placeholder) => `Fill in every “${placeholder}”…` },
};
