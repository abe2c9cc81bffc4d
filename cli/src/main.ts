import { runCommandLine } from './arguments.js';
import { createOutput } from './output.js';

const output = createOutput();

runCommandLine(process.argv.slice(2), output).then(
  // Setting the code lets standard output drain, which `process.exit` would not.
  (code) => (process.exitCode = code),
  (error: unknown) => {
    output.tell(
      `biganzi: 内部错误，没有完成：${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 2;
  },
);
