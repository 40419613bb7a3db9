/**
 * `npm run guide`: takes the pictures of the user guide from the test run that looks at every screen, and puts the
 * ones the guide shows into docs/guide/images.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const GUIDE = 'docs/guide/README.md';
const TAKEN = 'test-results/screens';

const run = spawnSync('playwright', ['test', 'accessibility', '--project=web'], {
  stdio: 'inherit',
  env: { ...process.env, KITH_PICTURES: '1' },
  shell: process.platform === 'win32',
});
if (run.status !== 0) process.exit(run.status ?? 1);
const wanted = [...readFileSync(GUIDE, 'utf8').matchAll(/\]\((images\/[\w-]+\.png)\)/g)].map(
  (match) => match[1],
);
for (const image of new Set(wanted)) copyFileSync(`${TAKEN}/${basename(image)}`, `docs/guide/${image}`);
console.log(`${new Set(wanted).size} pictures are in docs/guide/images.`);
