/** Scheme under which the desktop serves the application's own files; standard and secure, like https. */
export const APP_SCHEME = 'app';

/** Host of the one application behind `APP_SCHEME`. */
export const APP_HOST = 'kith';

/** Where the desktop window starts. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether `url` is a page of this application: same scheme and same host, no user, no port. */
export const isAppUrl = (url: string): boolean => url === APP_URL.slice(0, -1) || url.startsWith(APP_URL);
