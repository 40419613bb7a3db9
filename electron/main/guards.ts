import { app, session } from 'electron';
import { openOutside } from './open-outside.ts';
import { isOwnPage } from './own-page.ts';

/**
 * What a page of ours may ask of the operating system without a question: to keep its data, and to put text on the
 * clipboard. Camera and the rest are added with the feature that needs them.
 */
const ALLOWED_PERMISSIONS: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];

const guardPermissions = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler(
    (_contents, permission, decide, { requestingUrl, isMainFrame }) =>
      decide(isMainFrame && isOwnPage(requestingUrl) && ALLOWED_PERMISSIONS.includes(permission)),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) =>
      isOwnPage(requestingOrigin) && ALLOWED_PERMISSIONS.includes(permission),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, decide) => decide({}));
};

/** Nothing but our own page is ever shown: links that lead elsewhere open outside, or not at all. */
const guardContents = (): void => {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (isOwnPage(event.url)) return;
      event.preventDefault();
      if (event.isMainFrame) void openOutside(event.url);
    });
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(url);
      return { action: 'deny' };
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};

/** Closes every way out of our own page. Once, when the application is ready and before the first window. */
export const installGuards = (): void => {
  guardPermissions();
  guardContents();
};
