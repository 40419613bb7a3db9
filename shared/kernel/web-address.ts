const MAX_EMAIL = 254;
const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)+$/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const WEB = /^https?:\/\/[^\s/?#@"<>\\]+(?:[/?#][^\s"<>]*)?$/iu;

/** Whether `text` can be an e-mail address: one @, a domain with a dot, no blanks, at most 254 characters. */
export const isEmailAddress = (text: string): boolean => text.length <= MAX_EMAIL && EMAIL.test(text);

/** A typed web address with its scheme ("example.com" is "https://example.com"); '' when it is not http or https. */
export const webAddress = (typed: string): string => {
  const text = typed.trim();
  const full = SCHEME.test(text) ? text : `https://${text}`;
  return text !== '' && WEB.test(full) ? full : '';
};
