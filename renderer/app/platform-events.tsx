import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { platform } from '#renderer/platform/platform.ts';
import { useOpenedFile } from '#renderer/stores/opened-file-store.ts';
import { openPanel, type Panel } from '#renderer/stores/panel-store.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { MenuCommand } from '#shared/ipc/menu-command.ts';

/** What each command of the application menu opens: a page by its address, or a panel. */
const MENU: Readonly<Record<MenuCommand, string | Panel>> = {
  'new-contact': { kind: 'contact-form' },
  'new-interaction': { kind: 'interaction-form' },
  'new-quotation': { kind: 'quotation-form' },
  import: '/import',
  export: '/settings/data',
  settings: '/settings',
  search: { kind: 'palette' },
  'show-keys': { kind: 'keys' },
  'go-today': '/today',
  'go-contacts': '/contacts',
  'go-interactions': '/interactions',
  'go-quotations': '/quotations',
  'go-products': '/products',
};

/** Follows what reaches the application from outside of its page: menu, links, opened files, notices of the shell. */
export const PlatformEvents = () => {
  const [, navigate] = useLocation();
  const { t } = useTranslation('desktop');
  useEffect(
    () =>
      platform.onMenuCommand((command) => {
        const target = MENU[command];
        if (typeof target === 'string') navigate(target);
        else openPanel(target);
      }),
    [navigate],
  );
  useEffect(() => platform.onLink(({ contactId }) => navigate(`/contacts/${contactId}`)), [navigate]);
  useEffect(
    () =>
      platform.onOpenFile((file) => {
        useOpenedFile.setState({ file });
        navigate('/import');
      }),
    [navigate],
  );
  useEffect(
    () =>
      platform.onNotice(({ code, name }) => {
        void notify({ message: t(`notices.${code}`, { name }), kind: 'error' });
      }),
    [t],
  );
  return null;
};
