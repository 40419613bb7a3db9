const MAX_LENGTH = 2048;

/** Web addresses without a user name in them: `https://bank.example@elsewhere.example` fools people. */
const HTTPS = /^https:\/\/[\p{L}\p{N}.-]+(:\d{1,5})?([/?#].*)?$/u;
/** E-mail links; never ones that would attach a file of this computer. */
const MAILTO = /^mailto:[^<>"]*$/;
const ATTACHES = /[?&](attach|attachment)=/i;
const TEL = /^tel:\+?[0-9().*#,;-]{1,60}$/;
const NOT_IN_A_URL = /[\s\p{Cc}\\]/u;

/**
 * Whether `url` may be handed to the operating system: https, mailto or tel, at most 2,048 characters and written
 * out plainly. Everything else (file, javascript, other applications' schemes) stays closed.
 */
export const isExternalUrl = (url: string): boolean =>
  url.length <= MAX_LENGTH &&
  !NOT_IN_A_URL.test(url) &&
  (HTTPS.test(url) || TEL.test(url) || (MAILTO.test(url) && !ATTACHES.test(url)));
