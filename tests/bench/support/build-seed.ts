import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page of `tests/<group>/<name>` and answers the folder it is in. */
export const buildPage = async (name: string, group: 'bench' | 'torture' = 'bench'): Promise<string> => {
  const outDir = fileURLToPath(new URL(`../../../test-results/${group}/${name}`, import.meta.url));
  await build({
    root: fileURLToPath(new URL(`../../${group}/${name}`, import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
  return outDir;
};

/** Builds the page that fills a database and answers its folder. */
export const buildSeed = (): Promise<string> => buildPage('seed');
