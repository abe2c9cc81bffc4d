import { keepHeapSmall } from './heap-flags.js';
import { runProgram } from './run-program.js';

// Before anything else is loaded: the flags count from the first allocation on.
keepHeapSmall();
runProgram('server-program.js');
