import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { type Diagnostic, type Locale, rules } from '../../../core/src/index.js';
import type { ActiveDocument, ServerContext } from '../context.js';
import {
  ALLOW_WORD_COMMAND,
  IGNORE_COMMAND,
  type IgnoreArguments,
  SHOW_RULE_COMMAND,
  TURN_OFF_RULE_COMMAND,
} from '../protocol.js';
import { ruleTitle } from '../rule-title.js';

/** A finding and how it is shown. */
export interface ShownFinding {
  readonly found: Diagnostic;
  readonly shown: LspDiagnostic;
}

/** No actions for a selection with more findings than this. */
const MOST_FINDINGS = 3;

/** Actions for a finding that the writer does not want to fix: ignore it, allow its word, turn its rule off, show the rule. */
export function toIgnoreActions(
  { features }: Pick<ServerContext, 'features'>,
  active: ActiveDocument,
  here: readonly ShownFinding[],
): CodeAction[] {
  if (here.length > MOST_FINDINGS) return [];
  const isOneOfMany = here.length > 1;
  return here.flatMap((one) =>
    actionsFor(one, active, { isOneOfMany, hasCommands: features().fillCommands }),
  );
}

function actionsFor(
  { found, shown }: ShownFinding,
  { document, settings }: ActiveDocument,
  { isOneOfMany, hasCommands }: { isOneOfMany: boolean; hasCommands: boolean },
): CodeAction[] {
  const { uri } = document;
  const { locale } = settings.analysis;
  const titles = TITLES[locale];
  const rule = rules.find(({ meta }) => meta.id === found.rule);
  const name = ruleTitle(found.rule, locale);
  const suffix = isOneOfMany ? titles.of(name) : '';
  const toAction = (title: string, command: string, args: readonly unknown[]): CodeAction => ({
    title: title + suffix,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown],
    command: { title, command, arguments: [...args] },
  });
  const place = shown.range.start;
  const toIgnore = (scope: 'here' | 'document'): CodeAction => {
    const args: IgnoreArguments = [uri, place, found.rule, scope];
    return toAction(titles[scope], IGNORE_COMMAND, args);
  };
  const ignore = [toIgnore('here'), toIgnore('document')];
  // Reuse hints belong to no rule, so there is no word to allow and no rule to turn off.
  if (!hasCommands || !rule) return ignore;
  // A placeholder must not be allowed everywhere, or it could be read aloud one day.
  const isPlaceholder = rule.meta.tags?.includes('placeholder') === true;
  const words = document.parsed(settings).text.slice(found.span.start, found.span.end);
  const word = isPlaceholder ? undefined : toWord(words);
  return [
    ...ignore,
    ...(word === undefined ? [] : [toAction(titles.allow(word), ALLOW_WORD_COMMAND, [uri, word])]),
    toAction(titles.off, TURN_OFF_RULE_COMMAND, [uri, found.rule, name]),
    toAction(titles.show, SHOW_RULE_COMMAND, [shown.codeDescription?.href ?? '', name]),
  ];
}

/** UTF-16 units. A longer text is a sentence, which is not worth allowing because it will not recur. */
const LONGEST_WORD = 16;
/** 再上台阶  20xx年  “四个意识” */
const WORD = /^[\p{L}\p{N}“”‘’《》·—×X*○-]+$/u;

/** The text of a finding if it can be allowed as a word; else `undefined`. */
function toWord(text: string): string | undefined {
  const isWord = text.length >= 2 && text.length <= LONGEST_WORD && WORD.test(text);
  return isWord && HAN.test(text) ? text : undefined;
}

const HAN = /\p{Script=Han}/u;

interface Titles {
  readonly here: string;
  readonly document: string;
  readonly off: string;
  readonly show: string;
  allow(word: string): string;
  of(rule: string): string;
}

const TITLES: Readonly<Record<Locale, Titles>> = {
  zh: {
    here: '忽略此处',
    document: '本文件不再提示',
    off: '关闭这条规则…',
    show: '查看依据',
    allow: (word) => `允许“${word}”…`,
    of: (rule) => `（${rule}）`,
  },
  en: {
    here: 'Ignore here',
    document: 'Ignore in this file',
    off: 'Turn this rule off…',
    show: 'Show the rule',
    allow: (word) => `Allow “${word}”…`,
    of: (rule) => ` (${rule})`,
  },
};
