const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Marks that turn the reading direction and can make "gpj.exe" look like "exe.jpg". */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const ENDING = /\.[a-z0-9]{1,12}$/i;

/** Longest file name that is proposed, in UTF-16 units; every file system in use takes it. */
export const FILE_NAME_MAX_LENGTH = 120;

/** The ending of a file name in lower case without the dot, '' when it has none. */
export const fileEnding = (name: string): string => ENDING.exec(name)?.[0].slice(1).toLowerCase() ?? '';

/**
 * A name under which a file can be kept on Windows, macOS and Linux alike: characters no file name may have become
 * "-", long names are cut before their ending. Never empty ("Kith").
 */
export const safeFileName = (text: string): string => {
  const plain = text
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(DEVICE_NAME, '$1-');
  const ending = ENDING.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)];
  while (stem.join('').length + ending.length > FILE_NAME_MAX_LENGTH) stem.pop();
  return (stem.join('').trimEnd() || 'Kith') + ending;
};
