const loadPicture = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error('Not a picture'));
    picture.src = url;
  });

const QUALITY = 0.85;

/**
 * `file` drawn anew with a longer side of at most `maxSide` pixels, on this device; null when it is no picture.
 * A drawing without a size of its own (SVG) gets `maxSide`.
 */
export const shrinkPicture = async (
  file: Blob,
  maxSide: number,
  type: 'image/png' | 'image/webp' = 'image/png',
): Promise<Blob | null> => {
  const url = URL.createObjectURL(file);
  try {
    const picture = await loadPicture(url);
    const width = picture.naturalWidth || maxSide;
    const height = picture.naturalHeight || maxSide;
    const scale = Math.min(1, maxSide / Math.max(width, height));
    const side = (length: number): number => Math.max(1, Math.round(length * scale));
    const canvas = new OffscreenCanvas(side(width), side(height));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type, quality: QUALITY });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
};
