/** The operating system's keychain, as far as it is to Kith: it seals keys so that only this user can open them. */
export type Keychain = {
  /** `key` (32 bytes in hex) sealed by the keychain; null where there is none that protects it. */
  readonly seal: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The key in `sealed`; null when the keychain does not give it: locked, another user, another machine. */
  readonly unseal: (sealed: Uint8Array<ArrayBuffer>) => Promise<UnsealedKey | null>;
};

/** A key out of the keychain, and whether it should be sealed anew because the keychain changed its own key. */
export type UnsealedKey = { readonly key: string; readonly isOutdated: boolean };

/** What a sealed key takes at most, far more than any system makes of 64 characters. */
export const SEALED_KEY_MAX_BYTES = 4096;
