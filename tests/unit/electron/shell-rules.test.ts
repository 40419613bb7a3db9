import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { CRASHES_BEFORE_ASKING, createCrashPolicy } from '#electron/main/crash-policy.ts';
import { desktopTexts, fillText } from '#electron/main/desktop-texts.ts';
import { parseArguments } from '#electron/main/ipc/parse-arguments.ts';
import { isTrustedSender } from '#electron/main/ipc/trusted-sender.ts';
import { menuTemplate } from '#electron/main/menu/menu-template.ts';
import { SHELL_LANGUAGES } from '#shared/ipc/contract.ts';
import { MENU_COMMANDS } from '#shared/ipc/menu-command.ts';

const items = (entries: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? items(entry.submenu) : [])]);

describe.each([...SHELL_LANGUAGES])('the application menu in %s', (language) => {
  describe.each([true, false])('on macOS: %s', (isMac) => {
    const sent: string[] = [];
    const menu = items(
      menuTemplate({
        texts: desktopTexts(language).menu,
        isMac,
        isPackaged: true,
        send: (command) => sent.push(command),
        showAbout: () => undefined,
      }),
    );

    it('has a name on every entry', () => {
      const nameless = menu.filter(
        (item) => item.type !== 'separator' && item.role !== 'appMenu' && !item.label,
      );
      expect(nameless).toEqual([]);
    });

    it('uses no shortcut twice', () => {
      const shortcuts = menu.flatMap((item) => item.accelerator ?? []);
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
    });

    it('offers every command once', () => {
      for (const item of menu) if (item.click && item.id) (item.click as () => void)();
      expect([...sent].sort()).toEqual([...MENU_COMMANDS].sort());
    });

    it('offers no developer tools in an installed Kith', () => {
      expect(menu.filter((item) => item.role === 'toggleDevTools')).toEqual([]);
    });
  });
});

describe('the words of the shell', () => {
  it('have the same places to fill in every language', () => {
    const places = (language: (typeof SHELL_LANGUAGES)[number]) =>
      Object.entries(desktopTexts(language)).flatMap(([group, texts]) =>
        Object.entries(texts).map(([key, text]) => [group, key, text.match(/\{\{\w+\}\}/g) ?? []]),
      );
    for (const language of SHELL_LANGUAGES) expect(places(language)).toEqual(places('en'));
  });

  it('are filled where a value is given', () => {
    expect(fillText('{{a}} of {{b}}', { a: 1 })).toBe('1 of {{b}}');
  });
});

describe('a call from a window', () => {
  const mainFrame = { url: 'app://kith/contacts' };
  const isOwnPage = (url: string) => url.startsWith('app://kith/');

  it('is answered when it comes from our own page', () => {
    expect(isTrustedSender({ senderFrame: mainFrame, sender: { mainFrame } }, isOwnPage)).toBe(true);
  });

  it('is refused from a frame inside it, a frame that is gone, or another page', () => {
    const inner = { url: 'app://kith/contacts' };
    const other = { url: 'https://elsewhere.example/' };
    expect(isTrustedSender({ senderFrame: inner, sender: { mainFrame } }, isOwnPage)).toBe(false);
    expect(isTrustedSender({ senderFrame: null, sender: { mainFrame } }, isOwnPage)).toBe(false);
    expect(isTrustedSender({ senderFrame: other, sender: { mainFrame: other } }, isOwnPage)).toBe(false);
  });

  it('is refused with the channel and the argument that does not fit', () => {
    expect(() => parseArguments('setLanguage', ['fr'])).toThrow(/^setLanguage refused: argument \/0 /);
    expect(parseArguments('setLanguage', ['de'])).toEqual(['de']);
  });
});

describe('a window that stops', () => {
  it('is opened again, and after the third time within a minute asks first', () => {
    const afterCrash = createCrashPolicy();
    const times = Array.from({ length: CRASHES_BEFORE_ASKING }, (_, index) => index * 1000);
    expect(times.map(afterCrash)).toEqual(['reload', 'reload', 'ask']);
    expect(afterCrash(5000)).toBe('reload');
  });

  it('is opened again each time when that happens rarely', () => {
    const afterCrash = createCrashPolicy();
    expect([0, 61_000, 122_000, 183_000].map(afterCrash)).not.toContain('ask');
  });
});
