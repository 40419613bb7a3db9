import { describe, expect, it } from 'vitest';
import { openRequests } from '#electron/main/open-requests.ts';
import manifest from '../../../package.json' with { type: 'json' };

describe('what a command line asks Kith to open', () => {
  it('is the card and table files and the links on it', () => {
    const words = ['/opt/Kith/kith', '--no-first-run', 'Karten.VCF', '/data/liste.csv', 'kith://contact/1'];
    expect(openRequests(words, '/home/ines')).toEqual([
      { kind: 'file', path: '/home/ines/Karten.VCF' },
      { kind: 'file', path: '/data/liste.csv' },
      { kind: 'link', link: 'kith://contact/1' },
    ]);
  });

  it('is nothing when there is only the program, its switches and other files', () => {
    expect(openRequests(['/opt/Kith/kith', manifest.main, '--file=x.csv', '/etc/passwd', '.'], '/')).toEqual(
      [],
    );
  });
});
