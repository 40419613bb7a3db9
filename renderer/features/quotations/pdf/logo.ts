const TYPES: readonly { readonly type: string; readonly head: readonly number[] }[] = [
  { type: 'image/png', head: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', head: [0xff, 0xd8, 0xff] },
];

/** The bytes of a PNG or JPEG as the library takes a picture; undefined for anything else: it is left out. */
export const readLogo = (picture: Uint8Array<ArrayBuffer> | undefined): Blob | undefined => {
  const found = TYPES.find(({ head }) => head.every((byte, index) => picture?.[index] === byte));
  return picture && found ? new Blob([picture], { type: found.type }) : undefined;
};
