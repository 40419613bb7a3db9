import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.ts';

// What customers run is React's production build; the one for development takes a third longer over every test.
process.env.NODE_ENV = 'production';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
          // No test changes what is shared, and loading everything anew for each file takes longer than the tests.
          isolate: false,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          // It finds its WebAssembly beside itself.
          exclude: ['@evolu/sqlite-wasm'],
          // Found one by one while tests run, they would be bundled anew, with a second copy of React.
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'rxdb/plugins/migration-schema',
            'react-i18next',
            'i18next',
            '@mantine/core',
            '@mantine/hooks',
            '@mantine/notifications',
            '@tabler/icons-react',
            '@tanstack/react-virtual',
            'wouter',
            'wouter/memory-location',
            'zustand',
            'zustand/middleware',
            'idb',
            'libphonenumber-js/min',
            'papaparse',
            'uuid',
            'rxjs',
            'rxdb/plugins/core',
            'rxdb/plugins/cleanup',
            'rxdb/plugins/storage-memory',
            'rxdb/plugins/storage-dexie',
            '@react-pdf/renderer',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // A browser makes a picture when it has nothing better to do, which takes a second on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Nothing fades or slides: the tests wait for what is there, not for how it comes.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
