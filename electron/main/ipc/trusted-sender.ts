type Frame = { readonly url: string };
type CallOrigin = { readonly senderFrame: Frame | null; readonly sender: { readonly mainFrame: Frame } };

/** Whether a call comes from the top frame of a window that shows our own page: no frame inside it, no other site. */
export const isTrustedSender = (
  { senderFrame, sender }: CallOrigin,
  isOwnPage: (url: string) => boolean,
): boolean => senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
