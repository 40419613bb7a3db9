import { app, dialog, Menu } from 'electron';
import type { MenuCommand } from '#shared/ipc/menu-command.ts';
import { desktopTexts, fillText } from '../desktop-texts.ts';
import { shellLanguage } from '../shell-state.ts';
import { menuTemplate } from './menu-template.ts';

const showAbout = (): void => {
  const { dialogs } = desktopTexts(shellLanguage());
  void dialog.showMessageBox({
    type: 'info',
    title: dialogs.aboutTitle,
    message: fillText(dialogs.aboutMessage, { version: app.getVersion() }),
    detail: dialogs.aboutDetail,
    buttons: [dialogs.close],
    noLink: true,
  });
};

/** Builds the menu in the language in force; again after that changed. */
export const installMenu = (send: (command: MenuCommand) => void): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        texts: desktopTexts(shellLanguage()).menu,
        isMac: process.platform === 'darwin',
        isPackaged: app.isPackaged,
        send,
        showAbout,
      }),
    ),
  );
