import { KnownWords } from '../search/known-words.ts';

/** The words of all names of contacts and organizations. */
export const contactWords = new KnownWords('contact');
