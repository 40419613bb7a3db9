import type { DraftPhoto } from '../contact-draft.ts';
import type { VCardProperty } from './vcard.ts';

const DATA = /^data:(image\/[a-z0-9.+-]+)?[^,]*;base64,([A-Za-z0-9+/=\s]+)$/i;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;
const BY_TYPE: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' };

const mediaType = ({ params, value }: VCardProperty): string => {
  const type = (
    params.get('MEDIATYPE')?.[0] ??
    params.get('TYPE')?.find((t) => t !== 'pref') ??
    ''
  ).toLowerCase();
  if (type.startsWith('image/')) return type;
  // The first bytes say it where the card does not: "iVBOR" is PNG, "R0lGOD" GIF, "UklGR" WebP, "/9j/" JPEG.
  const sniffed = value.startsWith('iVBOR') ? 'png' : value.startsWith('R0lGOD') ? 'gif' : '';
  if (sniffed !== '') return `image/${sniffed}`;
  if (value.startsWith('UklGR')) return 'image/webp';
  return BY_TYPE[type] ?? (type === '' ? 'image/jpeg' : `image/${type}`);
};

/** The picture a PHOTO or LOGO holds; undefined when it is an address elsewhere or nothing that can be read. */
export const photoOf = (property: VCardProperty): DraftPhoto | undefined => {
  const { value, isBinary } = property;
  const [, type, base64] = DATA.exec(value.replaceAll('\\,', ',').replaceAll('\\;', ';')) ?? [];
  if (base64) return { mediaType: (type ?? 'image/jpeg').toLowerCase(), base64: base64.replace(/\s+/g, '') };
  if (!isBinary || !BASE64.test(value)) return undefined;
  return { mediaType: mediaType(property), base64: value };
};
