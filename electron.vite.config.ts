import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { rendererConfig } from './vite.renderer.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** electron-vite makes the renderer's paths relative, for file://; ours is served from the root of an origin. */
const servedFromRoot: Plugin = {
  name: 'kith:served-from-root',
  enforce: 'post',
  config: () => ({ base: '/' }),
};

const renderer = rendererConfig();

export default defineConfig({
  main: {
    build: {
      outDir: here('./out/main'),
      minify: true,
      rollupOptions: { input: here('./electron/main/index.ts'), output: { entryFileNames: 'index.js' } },
    },
  },
  preload: {
    build: {
      outDir: here('./out/preload'),
      // A sandboxed preload can require `electron` and nothing else, and only as CommonJS.
      rollupOptions: {
        input: here('./electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: { ...renderer, plugins: [...(renderer.plugins ?? []), servedFromRoot] },
});
