const CARD_FILE = /\.(?:vcf|vcard)$/i;
const BOM = [0xef, 0xbb, 0xbf];

const withoutMark = async (file: File): Promise<Blob> => {
  const head = new Uint8Array(await file.slice(0, BOM.length).arrayBuffer());
  return BOM.every((byte, at) => head[at] === byte) ? file.slice(BOM.length) : file;
};

/**
 * The one file to import out of those that were chosen: several vCard files become one, because telephones often save
 * each card alone. Of other files the first is taken.
 */
export const joinedCards = async (
  files: readonly File[],
): Promise<{ readonly blob: Blob; readonly name: string } | undefined> => {
  const [first, ...others] = files;
  if (!first) return undefined;
  const areCards = others.length > 0 && files.every(({ name }) => CARD_FILE.test(name));
  if (!areCards) return { blob: first, name: first.name };
  const parts = await Promise.all(files.map(withoutMark));
  return { blob: new Blob(parts.flatMap((part) => [part, '\r\n'])), name: `${first.name} +${others.length}` };
};
