import type { Messages } from './message-texts.js';

/** The state of the server. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** How many findings of each severity the document has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
}

/** What the status bar item shows and what a click does. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
  readonly alarming: boolean;
}

/**
 * The status bar item for a document with these findings. Hints are not counted as problems, because the Problems panel,
 * which a click opens, does not list them. `shown`: the number of findings the editor shows, if not all.
 */
export function describeStatus(
  state: ServerState,
  counts: FindingCounts,
  messages: Messages,
  shown?: number,
): StatusText {
  switch (state) {
    case 'starting':
      return problemsItem(`$(sync~spin) ${messages.starting}`, messages.starting);
    case 'stopped':
      return {
        text: `$(error) ${messages.stopped}`,
        tooltip: messages.clickToRestart,
        command: 'biganzi.restartServer',
        alarming: true,
      };
    case 'running':
      return problemsItem(
        messages.running(countProblems(counts)) +
          (shown === undefined ? '' : messages.shownNearby(shown)),
        (shown === undefined ? '' : `${messages.shownWhere(shown)}\n`) +
          describeCounts(counts, messages),
      );
  }
}

function problemsItem(text: string, tooltip: string): StatusText {
  return { text, tooltip, command: 'workbench.actions.view.problems', alarming: false };
}

function countProblems({ errors, warnings, informations }: FindingCounts): number {
  return errors + warnings + informations;
}

function describeCounts(counts: FindingCounts, messages: Messages): string {
  const { errors, warnings, informations, hints } = counts;
  const lines: string[] = [];
  if (countProblems(counts) > 0) lines.push(messages.severities(errors, warnings, informations));
  if (hints > 0) lines.push(messages.hints(hints));
  return [...lines, messages.openProblems].join('\n');
}
