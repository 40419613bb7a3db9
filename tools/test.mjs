/**
 * `npm test`: every test, suite by suite, and at the end how many ran. `npm test -- unit browser e2e` picks suites.
 * Finds a Chromium, or installs Debian's where that is possible; builds what the end-to-end stories open.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { lookForChromium } from '../tests/support/chromium.ts';

const RESULTS = 'test-results';
const SUITES = ['unit', 'browser', 'e2e'];

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
};

const installChromium = () => {
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return;
  console.log('No Chromium found: installing the chromium package.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
};

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Counts of a suite, or undefined when its runner wrote none: then it never got as far as running a test. */
const countsOf = (suite) => {
  const report = readJson(`${RESULTS}/${suite}.json`);
  if (!report) return undefined;
  if (suite === 'e2e') {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = report;
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
};

const runSuite = (suite) => {
  if (suite === 'e2e') {
    if (run('electron-vite', ['build', '--logLevel', 'warn']) !== 0) return 1;
    return run('playwright', ['test']);
  }
  return run('vitest', [
    'run',
    '--project',
    suite === 'browser' ? 'browser*' : suite,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/${suite}.json`,
  ]);
};

const asked = process.argv.slice(2);
const unknown = asked.find((suite) => !SUITES.includes(suite));
if (unknown) {
  console.error(`There is no suite "${unknown}". The suites are ${SUITES.join(', ')}.`);
  process.exit(2);
}
if (!lookForChromium()) installChromium();
if (!lookForChromium()) {
  console.error('No Chromium found: install Chromium or Chrome, or set KITH_CHROMIUM to its path.');
  process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const outcomes = (asked.length > 0 ? asked : SUITES).map((suite) => {
  const started = Date.now();
  const status = runSuite(suite);
  return { suite, status, seconds: Math.round((Date.now() - started) / 1000), counts: countsOf(suite) };
});

console.log('');
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { suite, status, seconds, counts } of outcomes) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const broken = status !== 0 && failed === 0 ? 1 : 0;
  total.passed += passed;
  total.failed += failed + broken;
  total.skipped += skipped;
  const note = broken ? ` (the runner ended with code ${status})` : '';
  console.log(
    `${suite}: ${passed} passed, ${failed + broken} failed, ${skipped} skipped in ${seconds} s${note}`,
  );
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
