import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../seed', import.meta.url));
const outDir = fileURLToPath(new URL('../../../test-results/seed', import.meta.url));

/** Builds the page that fills a database and answers its folder. */
export const buildSeed = async (): Promise<string> => {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
};
