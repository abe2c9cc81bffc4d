// Installs the packaged extension in an empty profile and uses it in the window of VS Code by keyboard, as a writer does.
// --grep PART runs only the tests whose names contain PART.
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { setUpChromium } from '../host/chromium.js';
import { setUpHost } from '../host/set-up.js';
import { findVsix } from './find-vsix.js';
import { runMocha } from './run-mocha.js';
import { testClipboard } from './ui/clipboard.js';
import { testCompare } from './ui/compare.js';
import { testCompletion, testFirstCompletion } from './ui/completion.js';
import { testDelivery } from './ui/delivery.js';
import { testEncodings } from './ui/encodings.js';
import { testFigures } from './ui/figures.js';
import { testFindings } from './ui/findings.js';
import { testFolder } from './ui/folder.js';
import { testPages } from './ui/pages.js';
import { testOtherTexts } from './ui/other-texts.js';
import { testQuickFixes } from './ui/quick-fixes.js';
import { testStructure } from './ui/structure.js';
import { testTyping } from './ui/typing.js';
import { testWord } from './ui/word.js';
import { Workbench } from './ui/workbench.js';

// In milliseconds; each wait in a test has its own limit. A busy machine takes several times as long as an idle one.
const TEST_LIMIT = 300_000;

const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });
await setUpHost();
await setUpChromium();
const workbench = await Workbench.start(findVsix());
const mocha = new Mocha({ timeout: TEST_LIMIT, grep: values.grep });
mocha.suite.emit('pre-require', globalThis, 'ui', mocha);
mocha.suite.afterEach(async function (this: Mocha.Context) {
  if (this.currentTest?.state === 'failed')
    await workbench.screenshot(`failed-${this.currentTest.title.replace(/\W+/gu, '-')}`);
});
testFirstCompletion(workbench);
testFindings(workbench);
testQuickFixes(workbench);
testTyping(workbench);
testCompletion(workbench);
testStructure(workbench);
testDelivery(workbench);
testFigures(workbench);
testPages(workbench);
testOtherTexts(workbench);
testEncodings(workbench);
testClipboard(workbench);
testFolder(workbench);
testWord(workbench);
// Last: the comparison stays open.
testCompare(workbench);
try {
  process.exitCode = (await runMocha(mocha)) ? 0 : 1;
} finally {
  await workbench.close();
}
