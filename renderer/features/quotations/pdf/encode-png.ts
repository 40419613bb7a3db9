const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS = 8;
const COLOR = 2;

const crcTable = Uint32Array.from({ length: 256 }, (_unused, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

const chunk = (type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data]);
  return Uint8Array.from([...uint32(data.length), ...body, ...uint32(crcOf(body))]);
};

const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** `width` × `height` pixels of red, green, blue and an ignored fourth byte as a PNG without transparency. */
export const encodePng = async (
  pixels: ArrayLike<number>,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const rowLength = width * 3 + 1;
  const rows = new Uint8Array(rowLength * height);
  for (let at = 0; at < width * height; at += 1) {
    const target = Math.floor(at / width) * rowLength + 1 + (at % width) * 3;
    for (let color = 0; color < 3; color += 1) rows[target + color] = pixels[at * 4 + color] ?? 0;
  }
  const header = Uint8Array.from([...uint32(width), ...uint32(height), BITS, COLOR, 0, 0, 0]);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};
