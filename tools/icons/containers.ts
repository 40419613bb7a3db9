/** One rendering of the icon, as a PNG file and as RGBA pixels from the top left. */
export type Rendering = { readonly size: number; readonly png: Buffer; readonly rgba: Buffer };

/** Which rendering an icns entry holds; the ones for displays with two pixels to the point have names of their own. */
const ICNS_ENTRIES = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;

const ofSize = (renderings: readonly Rendering[], size: number): Rendering => {
  const found = renderings.find((rendering) => rendering.size === size);
  if (!found) throw new Error(`There is no rendering of ${size} px`);
  return found;
};

/** An .icns file for macOS. */
export const icnsFile = (renderings: readonly Rendering[]): Buffer => {
  const entries = ICNS_ENTRIES.map(([name, size]) => {
    const { png } = ofSize(renderings, size);
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + entries.reduce((sum, entry) => sum + entry.length, 0), 4);
  return Buffer.concat([head, ...entries]);
};

/** A bitmap as .ico files hold it: rows from the bottom, BGRA, and an empty mask after it. */
const bitmap = ({ size, rgba }: Rendering): Buffer => {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const to = ((size - 1 - y) * size + x) * 4;
      pixels[to] = rgba[from + 2] ?? 0;
      pixels[to + 1] = rgba[from + 1] ?? 0;
      pixels[to + 2] = rgba[from] ?? 0;
      pixels[to + 3] = rgba[from + 3] ?? 0;
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([head, pixels, mask]);
};

const ICO_SIZES = [16, 24, 32, 48, 64, 256] as const;

/** An .ico file for Windows: bitmaps, which the installer's compiler insists on, and 256 px as PNG. */
export const icoFile = (renderings: readonly Rendering[]): Buffer => {
  const images = ICO_SIZES.map((size) => {
    const rendering = ofSize(renderings, size);
    return { size, data: size === 256 ? rendering.png : bitmap(rendering) };
  });
  const head = Buffer.alloc(6 + images.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, data }] of images.entries()) {
    const at = 6 + index * 16;
    // 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  }
  return Buffer.concat([head, ...images.map(({ data }) => data)]);
};
