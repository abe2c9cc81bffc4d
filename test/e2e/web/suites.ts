// Without archive, which needs folders on the disk, and diagnostics, which runs the command line as a process.
import '../suite/activation.suite.js';
import '../suite/code-actions.suite.js';
import '../suite/compare.suite.js';
import '../suite/completion.suite.js';
import '../suite/configuration.suite.js';
import '../suite/delivery.suite.js';
import '../suite/fill.suite.js';
import '../suite/pages.suite.js';
import '../suite/reading-aids.suite.js';
import '../suite/restart.suite.js';
import '../suite/restructure.suite.js';
import '../suite/symbols.suite.js';
import '../suite/tools.suite.js';
import './web.suite.js';
