import './heap-flags.js';
import { runProgram } from './run-program.js';

runProgram('server-program.js');
