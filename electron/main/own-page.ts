import { app } from 'electron';
import { APP_URL, isAppUrl } from '#shared/ipc/app-origin.ts';

/** The address of Vite's server while developing; never looked at in an installed Kith. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

/** Where a window starts. */
export const startUrl = developmentUrl ?? APP_URL;

/** Whether `url` is a page that we serve ourselves. */
export const isOwnPage = (url: string): boolean =>
  isAppUrl(url) ||
  (developmentUrl !== undefined && URL.parse(url)?.origin === new URL(developmentUrl).origin);
