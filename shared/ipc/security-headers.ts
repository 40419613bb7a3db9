/**
 * What a page of Kith may load, run and reach. One text for the desktop's `app://` and for the web, so that what is
 * tested on one holds on the other.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  // WebAssembly (storage engine, code reading) compiles only our own files; `eval` and inline scripts stay closed.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  // Mantine sets sizes and colours of its parts through style attributes and a <style> of variables made at run time.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'blob:', 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The Content-Security-Policy that every page of Kith is served with. */
export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');

/** Response headers of every file of the application, on the desktop and on the web. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Readonly<Record<string, string>>;
