import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Log } from '../guarded.js';
import { describe } from '../guarded.js';

export interface ProgressOptions {
  readonly connection: Pick<Connection, 'window'>;
  readonly title: string;
  /** Called when the writer cancels; without it there is no cancel button. */
  readonly onCancel?: () => void;
  readonly log: Log;
}

/** Work-done progress of a job, created at the client with the first message; does nothing if the client has no progress. */
export interface JobProgress {
  /** `percentage` is from 0 to 100. A call with an unchanged whole percentage sends nothing. */
  show(message: string, percentage: number): void;
  end(): void;
}

export function createProgress(options: ProgressOptions): JobProgress {
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let shown = -1;
  return {
    show(message, percentage) {
      const rounded = Math.floor(percentage);
      if (rounded === shown) return;
      shown = rounded;
      if (!reporter) reporter = begin(options, message);
      else void reporter.then((begun) => begun?.report(rounded, message));
    },
    end() {
      void reporter?.then((begun) => begun?.done());
    },
  };
}

async function begin(
  { connection, title, onCancel, log }: ProgressOptions,
  message: string,
): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(title, 0, message, onCancel !== undefined);
    if (onCancel) reporter.token.onCancellationRequested(onCancel);
    return reporter;
  } catch (error) {
    log(`window/workDoneProgress/create: ${describe(error)}`);
    return undefined;
  }
}
