import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/ipc/menu-command.ts';
import type { DesktopTexts } from '../desktop-texts.ts';

/** What the menu depends on. */
export type MenuSituation = {
  readonly texts: DesktopTexts['menu'];
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly send: (command: MenuCommand) => void;
  readonly showAbout: () => void;
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

const commandItem =
  (send: MenuSituation['send']) =>
  (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => send(command),
  });

const macMenu = ({ texts, send }: MenuSituation): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { role: 'about', label: texts.about },
    SEPARATOR,
    commandItem(send)(texts.settings, 'settings', 'Command+,'),
    SEPARATOR,
    { role: 'services', label: texts.services },
    SEPARATOR,
    { role: 'hide', label: texts.hide },
    { role: 'hideOthers', label: texts.hideOthers },
    { role: 'unhide', label: texts.showAll },
    SEPARATOR,
    { role: 'quit', label: texts.quit },
  ],
});

const fileMenu = ({ texts, isMac, send }: MenuSituation): MenuItemConstructorOptions => {
  const item = commandItem(send);
  return {
    label: texts.file,
    submenu: [
      item(texts.newContact, 'new-contact', 'CmdOrCtrl+N'),
      item(texts.newInteraction, 'new-interaction', 'CmdOrCtrl+Shift+L'),
      item(texts.newQuotation, 'new-quotation', 'CmdOrCtrl+Shift+O'),
      SEPARATOR,
      item(texts.import, 'import', 'CmdOrCtrl+O'),
      item(texts.export, 'export', 'CmdOrCtrl+E'),
      SEPARATOR,
      ...(isMac
        ? [{ role: 'close' as const, label: texts.closeWindow }]
        : [
            item(texts.settings, 'settings', 'Ctrl+,'),
            SEPARATOR,
            { role: 'quit' as const, label: texts.quit },
          ]),
    ],
  };
};

const editMenu = ({ texts }: MenuSituation): MenuItemConstructorOptions => ({
  label: texts.edit,
  submenu: [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    SEPARATOR,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ],
});

const viewMenu = ({ texts, isPackaged, send }: MenuSituation): MenuItemConstructorOptions => {
  const item = commandItem(send);
  return {
    label: texts.view,
    submenu: [
      item(texts.search, 'search', 'CmdOrCtrl+K'),
      SEPARATOR,
      item(texts.goToday, 'go-today', 'CmdOrCtrl+1'),
      item(texts.goContacts, 'go-contacts', 'CmdOrCtrl+2'),
      item(texts.goInteractions, 'go-interactions', 'CmdOrCtrl+3'),
      item(texts.goQuotations, 'go-quotations', 'CmdOrCtrl+4'),
      item(texts.goProducts, 'go-products', 'CmdOrCtrl+5'),
      SEPARATOR,
      { role: 'resetZoom', label: texts.actualSize },
      { role: 'zoomIn', label: texts.zoomIn },
      { role: 'zoomOut', label: texts.zoomOut },
      { role: 'togglefullscreen', label: texts.fullScreen },
      SEPARATOR,
      { role: 'reload', label: texts.reload },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: texts.developerTools }]),
    ],
  };
};

const windowMenu = ({ texts, isMac }: MenuSituation): MenuItemConstructorOptions => ({
  role: 'windowMenu',
  label: texts.window,
  submenu: [
    { role: 'minimize', label: texts.minimize },
    isMac ? { role: 'zoom', label: texts.zoom } : { role: 'close', label: texts.closeWindow },
  ],
});

const helpMenu = ({ texts, isMac, send, showAbout }: MenuSituation): MenuItemConstructorOptions => ({
  role: 'help',
  label: texts.help,
  submenu: [
    commandItem(send)(texts.showKeys, 'show-keys'),
    ...(isMac ? [] : [SEPARATOR, { label: texts.about, click: showAbout }]),
  ],
});

/** The application menu. Commands go to the window as words; what the browser does itself (copy, zoom) are roles. */
export const menuTemplate = (situation: MenuSituation): MenuItemConstructorOptions[] => [
  ...(situation.isMac ? [macMenu(situation)] : []),
  fileMenu(situation),
  editMenu(situation),
  viewMenu(situation),
  windowMenu(situation),
  helpMenu(situation),
];
