import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { ipcArguments } from '#shared/ipc/contract.ts';
import { FILE_NAME_MAX_LENGTH, fileEnding, safeFileName } from '#shared/ipc/file-name.ts';

describe('names of files that leave Kith', () => {
  it.each([
    ['Angebot Q-2026-1 Müller & Söhne.pdf', 'Angebot Q-2026-1 Müller & Söhne.pdf'],
    ['A/B: "C" <D>.pdf', 'A-B- -C- -D-.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['  .hidden ', 'hidden'],
    ['CON.txt', 'CON-.txt'],
    ['con', 'con-'],
    ['Contacts.csv', 'Contacts.csv'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['', 'Kith'],
    ['.csv', 'csv'],
    ['张伟.vcf', '张伟.vcf'],
  ])('%j becomes %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it('keeps the ending of a long name and never cuts a character in half', () => {
    const name = safeFileName(`${'🧾'.repeat(200)}.pdf`);
    expect(name.length).toBeLessThanOrEqual(FILE_NAME_MAX_LENGTH);
    expect(name.endsWith('🧾.pdf')).toBe(true);
    expect(name).not.toMatch(/\p{Cs}/u);
  });

  it('always gives a name that the main process accepts, and changes it no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(Value.Check(ipcArguments.saveFile, [name, new Uint8Array(), []])).toBe(true);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });

  it('reads the ending', () => {
    expect(fileEnding('Karten.VCF')).toBe('vcf');
    expect(fileEnding('Karten')).toBe('');
  });
});
