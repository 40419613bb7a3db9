/** Length of the character that starts with `lead`, or 0 when none starts so. */
const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

/** Whether the byte after `lead` is one that may follow it: no overlong forms, surrogates or beyond U+10FFFF. */
const isSecond = (lead: number, byte: number): boolean => {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return byte >= 0x80 && byte <= 0xbf;
};

/** Whether `bytes` are well-formed UTF-8. With `isCut`, a character cut off at the very end is forgiven. */
export const isUtf8 = (bytes: Uint8Array, isCut = false): boolean => {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lengthOf(lead);
    if (length === 0) return false;
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i];
      if (byte === undefined) return isCut;
      if (i === 1 ? !isSecond(lead, byte) : byte < 0x80 || byte > 0xbf) return false;
    }
    at += length;
  }
  return true;
};

/** Bytes that the character with `codePoint` takes in UTF-8. */
export const utf8Length = (codePoint: number): number => {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};
