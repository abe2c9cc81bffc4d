import { runProgram } from './run-program.js';

runProgram('cli-program.js');
