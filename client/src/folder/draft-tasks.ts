import {
  type Disposable,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  TaskScope,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { CLIENT_NAME } from '../client-options.js';
import { folderMessages } from './folder-messages.js';

const TYPE = 'biganzi';
const MATCHER = '$biganzi';

/** `contributes.taskDefinitions`: `{ "type": "biganzi", "command": "check", "path": "讲话" }`. */
interface DraftTask extends TaskDefinition {
  readonly command: 'check' | 'gate';
  /** A file, a folder or a pattern, relative to the folder of the workspace. */
  readonly path?: string;
}

/** Registers tasks that run the shipped command line in the editor's own Node. */
export function registerTasks(extension: Uri): Disposable {
  const program = Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .flatMap((folder) => [
          toTask({ type: TYPE, command: 'check' }, folder, program),
          toTask({ type: TYPE, command: 'gate' }, folder, program),
        ]),
    resolveTask: ({ definition, scope }) => {
      if (scope === undefined || scope === TaskScope.Global || scope === TaskScope.Workspace)
        return undefined;
      return toTask(definition as DraftTask, scope, program); // as the manifest's schema has it
    },
  });
}

function toTask(definition: DraftTask, folder: WorkspaceFolder, program: string): Task {
  const { command, path = '.' } = definition;
  const { checkTask, gateTask } = folderMessages();
  const name = command === 'gate' ? gateTask : checkTask;
  const options = command === 'gate' ? ['--gate'] : ['--format', 'gnu'];
  const execution = new ProcessExecution(process.execPath, [program, 'check', ...options, path], {
    cwd: folder.uri.fsPath,
    // Makes the editor's executable run as Node.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  return new Task(definition, folder, name, CLIENT_NAME, execution, MATCHER);
}
