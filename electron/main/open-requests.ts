import { basename, isAbsolute, join } from 'node:path';
import { fileEnding } from '#shared/ipc/file-name.ts';
import { isKithLink } from '#shared/ipc/kith-link.ts';

/** Endings of the files that open with Kith; electron-builder.yml and the web manifest name the same. */
export const OPENED_ENDINGS = ['vcf', 'vcard', 'csv'] as const;

/** What a command line asks Kith to open. */
export type OpenRequest =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'link'; readonly link: string };

const isOpenedEnding = (ending: string): boolean => OPENED_ENDINGS.some((known) => known === ending);

/**
 * Files and links among the words of a command line, which also holds the program itself and switches. Relative
 * paths are relative to `folder`, where the command was given.
 */
export const openRequests = (words: readonly string[], folder: string): readonly OpenRequest[] =>
  words.flatMap((word): readonly OpenRequest[] => {
    if (isKithLink(word)) return [{ kind: 'link', link: word }];
    if (word.startsWith('-') || !isOpenedEnding(fileEnding(basename(word)))) return [];
    return [{ kind: 'file', path: isAbsolute(word) ? word : join(folder, word) }];
  });
