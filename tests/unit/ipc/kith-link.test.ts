import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKithLink, isKithLink, KITH_LINK_MAX_LENGTH, parseKithLink } from '#shared/ipc/kith-link.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('links into Kith', () => {
  it('opens a contact by its id', () => {
    expect(parseKithLink(`kith://contact/${ID}`)).toEqual({
      ok: true,
      value: { kind: 'contact', contactId: ID },
    });
  });

  it('reads back every link it writes', () => {
    fc.assert(
      fc.property(fc.uuid(), (contactId) => {
        const link = { kind: 'contact', contactId } as const;
        expect(parseKithLink(formatKithLink(link))).toEqual({ ok: true, value: link });
      }),
    );
  });

  it.each([
    'kith://contact/',
    `kith://contact/${ID}/`,
    `kith://contact/${ID}?write=1`,
    `kith://contact/${ID}#x`,
    `kith://contact/${ID}\n`,
    ` kith://contact/${ID}`,
    `KITH://contact/${ID}`,
    `kith:contact/${ID}`,
    `kith://contact/${ID.toUpperCase()}`,
    `kith://contact/../contact/${ID}`,
    `kith://contact/%2e%2e/${ID}`,
    `kith://quotation/${ID}`,
    `https://contact/${ID}`,
    'kith://contact/1',
    '',
  ])('refuses %j', (text) => {
    expect(parseKithLink(text)).toEqual({ ok: false, error: { code: 'links.not-a-kith-link' } });
  });

  it('accepts nothing but the one form, whatever arrives', () => {
    const nearby = fc.oneof(
      fc.string(),
      fc.string().map((text) => `kith://${text}`),
      fc
        .tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }))
        .map(([a, b]) => `${a}kith://contact/${ID}${b}`),
    );
    fc.assert(
      fc.property(nearby, (text) => {
        const link = parseKithLink(text);
        if (link.ok) expect(text).toBe(formatKithLink(link.value));
      }),
    );
  });

  it('does not look at long texts', () => {
    expect(parseKithLink(`kith://contact/${ID}`.padEnd(KITH_LINK_MAX_LENGTH + 1, '0')).ok).toBe(false);
  });

  it('knows a link by its scheme, also one that is not well formed', () => {
    expect(isKithLink('KITH:whatever')).toBe(true);
    expect(isKithLink('kithara.vcf')).toBe(false);
  });
});
