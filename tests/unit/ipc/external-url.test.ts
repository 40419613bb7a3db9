import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExternalUrl } from '#shared/ipc/external-url.ts';

describe('addresses that may be opened outside of Kith', () => {
  it.each([
    'https://example.com',
    'https://münchen.example/weg?a=b#c',
    'https://example.com:8443/',
    'mailto:ines@example.com?subject=Angebot%20Q-1',
    'tel:+49-89-1234567',
    'tel:*31#0891234567',
  ])('opens %s', (url) => {
    expect(isExternalUrl(url)).toBe(true);
  });

  it.each([
    'http://example.com',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<script>',
    'vbscript:x',
    'ms-msdt:/id',
    'smb://host/share',
    'app://kith/',
    'kith://contact/1',
    'https:example.com',
    'https:///example.com',
    'https://bank.example@elsewhere.example/',
    'https://user:password@example.com',
    'https://example.com\\@elsewhere.example',
    'https://example.com/a b',
    'https://example.com/\n',
    ' https://example.com',
    'mailto:a@example.com?attach=/etc/passwd',
    'mailto:a@example.com?subject=x&ATTACHMENT=/etc/passwd',
    'mailto:"a b"@example.com',
    'tel:+49 89 123',
    'tel:+49%0a',
    '',
  ])('refuses %j', (url) => {
    expect(isExternalUrl(url)).toBe(false);
  });

  it('refuses what is longer than 2,048 characters', () => {
    expect(isExternalUrl(`https://example.com/${'a'.repeat(2048)}`)).toBe(false);
  });

  it('lets through no other scheme, whatever the rest is', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.stringMatching(/^[a-z][a-z0-9+.-]{0,9}$/), (url, scheme) => {
        fc.pre(!['https', 'mailto', 'tel'].includes(scheme));
        expect(isExternalUrl(url.replace(/^https?/, scheme))).toBe(false);
      }),
    );
  });
});
