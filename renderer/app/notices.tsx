import '@mantine/notifications/styles.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './notices.module.css';
import { UndoNotices } from './undo/undo-notices.tsx';

/** Where notices appear, and the ones that offer to take back what was just done. */
export const Notices = () => {
  const { t } = useTranslation();
  const theme = useMemo(() => {
    const closeButtonProps = { 'aria-label': t('notices.close') };
    return { components: { Notification: { defaultProps: { closeButtonProps } } } };
  }, [t]);
  return (
    <MantineThemeProvider theme={theme}>
      <Notifications position="bottom-center" classNames={{ root: classes.root }} />
      <UndoNotices />
    </MantineThemeProvider>
  );
};
