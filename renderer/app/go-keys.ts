/** The letter that after `g` opens each page. */
export const GO_KEYS: Readonly<Record<string, string>> = {
  '/today': 't',
  '/contacts': 'c',
  '/interactions': 'i',
  '/quotations': 'q',
  '/products': 'p',
  '/settings': 's',
};
