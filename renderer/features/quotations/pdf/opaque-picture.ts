import { encodePng } from './encode-png.ts';

/** A logo is printed at most 11 cm wide: more pixels than this only make the file larger. */
const MAX_WIDTH = 1200;

/**
 * `picture` in any format the browser can show as the bytes of an opaque PNG; undefined for what is no picture.
 * Transparency becomes the white of the paper: the library would unpack it in a worker made of a text, which the
 * Content-Security-Policy forbids, and wait for it for ever.
 */
export const opaquePicture = async (picture: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, MAX_WIDTH / bitmap.width);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return encodePng(context.getImageData(0, 0, width, height).data, width, height);
};
