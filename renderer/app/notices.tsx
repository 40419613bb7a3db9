import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { UndoNotices } from './undo/undo-notices.tsx';

/** Where notices appear, and the ones that offer to take back what was just done. */
export const Notices = () => (
  <>
    <Notifications position="bottom-center" />
    <UndoNotices />
  </>
);
