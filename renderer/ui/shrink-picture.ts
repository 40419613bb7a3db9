const loadPicture = async (url: string): Promise<HTMLImageElement> => {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
};

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
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
};
