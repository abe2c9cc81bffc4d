import { keepHeapSmall } from './heap-flags.js';
import { runProgram } from './run-program.js';

// Before anything else is loaded, so that the flags apply from the first allocation.
keepHeapSmall();
runProgram('server-program.js');
