import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askQuietlyForPersistence, isNearlyFull, readDeviceStorage } from '#renderer/data/device-storage.ts';
import { formatBytes } from '#renderer/ui/format-bytes.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { notify } from '#renderer/ui/notify.ts';

const FIRST_LOOK_MS = 5_000;
const LOOK_EVERY_MS = 600_000;

/** Tells once, while there is still time, that the room on this device runs short; draws nothing. */
export const SpaceWatch = ({ firstLookMs = FIRST_LOOK_MS }: { readonly firstLookMs?: number }) => {
  const { t } = useTranslation();
  const { settings } = useFormats();
  const { locale } = settings;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const storage = await readDeviceStorage();
      if (storage && isNearlyFull(storage)) {
        const free = formatBytes(Math.max(0, storage.quotaBytes - storage.usedBytes), locale);
        await notify({ message: t('space.short', { free }), kind: 'error' });
        return;
      }
      timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    timer = setTimeout(() => {
      void askQuietlyForPersistence();
      void look();
    }, firstLookMs);
    return () => clearTimeout(timer);
  }, [t, locale, firstLookMs]);
  return null;
};
