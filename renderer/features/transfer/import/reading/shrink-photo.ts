import type { DraftPhoto } from '#shared/domain/contacts/contact-draft.ts';

const MAX_SIDE = 512;
const QUALITY = 0.85;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

/**
 * A card's picture with at most 512 pixels on its longer side, drawn anew on this device (which also drops places and
 * dates hidden in it); null when it is no picture that can be read.
 */
export const shrinkPhoto = async ({ base64, mediaType }: DraftPhoto): Promise<Blob | null> => {
  try {
    const blob = new Blob([bytesOf(base64)], { type: mediaType });
    const picture = await createImageBitmap(blob);
    const scale = Math.min(1, MAX_SIDE / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    // JPEG has no transparency, and every other program can read it when contacts are exported.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  } catch {
    return null;
  }
};
