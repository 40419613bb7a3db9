import i18next from 'i18next';
import { platform } from '#renderer/platform/platform.ts';

const announceUpdate = async (waiting: ServiceWorker): Promise<void> => {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    id: 'update',
    autoClose: false,
    message: i18next.t('update.ready'),
    onClick: () => waiting.postMessage({ type: 'SKIP_WAITING' }),
  });
};

/**
 * On the web keeps the whole application on this device, so that it opens without a network. A new version waits
 * until the person asks for it. The desktop serves its own files and needs none of this.
 */
export const registerServiceWorker = (): void => {
  if (!import.meta.env.PROD || platform.kind !== 'web' || !navigator.serviceWorker) return;
  let isReloading = false;
  const isFirst = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isFirst || isReloading) return;
    isReloading = true;
    location.reload();
  });
  const listen = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting) void announceUpdate(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller)
          void announceUpdate(installing);
      });
    });
  };
  // Where the browser refuses it, Kith works as long as its address can be reached; that is nothing to report.
  navigator.serviceWorker.register('/sw.js').then(
    (registration?: ServiceWorkerRegistration) => registration && listen(registration),
    () => undefined,
  );
};
