import { putBlob } from '#renderer/data/blobs.ts';
import { shrinkPicture } from '#renderer/ui/shrink-picture.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** Longer side of a photo in pixels. */
const MAX_SIDE = 512;

/**
 * Makes a photo of `file` small on this device and keeps it; answers its name in the blob store. Fails with
 * `contacts.not-a-photo` when it is no picture this device can read.
 */
export const keepPhoto = async (file: Blob): Promise<Result<string>> => {
  const picture = await shrinkPicture(file, MAX_SIDE, 'image/webp');
  return picture ? ok(await putBlob(picture)) : fail('contacts.not-a-photo');
};
