/** What a notice says; `kind` sets its colour and how long it stays (errors until they are closed). */
export type Notice = { readonly message: string; readonly kind?: 'done' | 'error' };

const DONE_MS = 4000;

/** Shows a notice at the foot of the window. The notices' code loads when the first one is shown. */
export const notify = async ({ message, kind = 'done' }: Notice): Promise<void> => {
  const { notifications } = await import('@mantine/notifications');
  const isError = kind === 'error';
  notifications.show({ message, color: isError ? 'red' : 'petrol', autoClose: isError ? false : DONE_MS });
};
