import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const root = fileURLToPath(new URL('./renderer', import.meta.url));

/**
 * The renderer's build, one for the desktop (served as app://) and for the web (served over http, installable).
 * The service worker precaches everything, fonts of the PDF included: after the first load no network is needed.
 */
export const rendererConfig = (): UserConfig => ({
  root,
  base: '/',
  publicDir: fileURLToPath(new URL('./renderer/public', import.meta.url)),
  server: { host: '127.0.0.1' },
  build: {
    outDir: fileURLToPath(new URL('./out/renderer', import.meta.url)),
    emptyOutDir: true,
    minify: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: fileURLToPath(new URL('./renderer/index.html', import.meta.url)) },
  },
  worker: { format: 'es' },
  plugins: [
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: '/',
        name: 'Kith',
        short_name: 'Kith',
        description: 'Your customers, on this device, with or without a network.',
        start_url: '/',
        display: 'standalone',
        theme_color: '#ffffff',
        background_color: '#ffffff',
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        file_handlers: [{ action: '/', accept: { 'text/vcard': ['.vcf', '.vcard'], 'text/csv': ['.csv'] } }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ttf,woff2,wasm,webmanifest}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
        navigateFallback: '/index.html',
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: false,
      },
    }),
  ],
});
