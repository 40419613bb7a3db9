// `npm run icons`: draws every icon file from resources/icons/kith.svg, in the browser the tests use.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '#tests/support/chromium.ts';
import { icnsFile, icoFile, type Rendering } from './icons/containers.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SIZES = [16, 24, 32, 48, 64, 128, 192, 256, 512, 1024] as const;
const LINUX_SIZES: readonly number[] = [16, 24, 32, 48, 64, 128, 256, 512];

const draw = async (page: Page, svg: string, size: number): Promise<Rendering> => {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const drawn = await page.evaluate(
    async ([url, edge]) => {
      const image = new Image(edge, edge);
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = edge;
      canvas.height = edge;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, edge, edge);
      return { png: canvas.toDataURL('image/png'), rgba: [...context.getImageData(0, 0, edge, edge).data] };
    },
    [source, size] as const,
  );
  return {
    size,
    png: Buffer.from(drawn.png.slice('data:image/png;base64,'.length), 'base64'),
    rgba: Buffer.from(drawn.rgba),
  };
};

/** For Android's masks: the ground reaches every edge; the sign is inside the inner four fifths anyway. */
const maskable = (svg: string): string =>
  svg.replace(/<rect id="ground"[^>]*fill="([^"]+)"\/>/, '<rect width="1024" height="1024" fill="$1"/>');

const write = (path: string, content: Buffer): void => {
  mkdirSync(join(ROOT, path, '..'), { recursive: true });
  writeFileSync(join(ROOT, path), content);
};

const svg = readFileSync(join(ROOT, 'resources/icons/kith.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage();
  const renderings: Rendering[] = [];
  for (const size of SIZES) renderings.push(await draw(page, svg, size));
  for (const { size, png } of renderings) {
    if (LINUX_SIZES.includes(size)) write(`resources/icons/linux/${size}x${size}.png`, png);
    if (size === 192 || size === 512) write(`renderer/public/icons/icon-${size}.png`, png);
  }
  write('renderer/public/icons/icon-maskable-512.png', (await draw(page, maskable(svg), 512)).png);
  write('resources/icons/icon.ico', icoFile(renderings));
  write('resources/icons/icon.icns', icnsFile(renderings));
} finally {
  await browser.close();
}
