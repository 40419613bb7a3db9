import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { platform } from '#renderer/platform/platform.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { SAVE_FILE_MAX_BYTES } from '#shared/ipc/limits.ts';
import { saveFile } from '../save-file.ts';
import { createTask, type TaskControl } from '../task/task.ts';
import { TaskFailure } from '../task/task-failure.ts';
import { BACKUP_ENDING } from './backup-lines.ts';
import { type BringBackMode, type BroughtBack, bringBack } from './bring-back.ts';
import { type BackupContents, checkBackup } from './check-backup.ts';
import { writeBackup } from './write-backup.ts';

const MEGABYTE = 1024 * 1024;

/** A backup that was looked through and can be brought back. */
export type CheckedBackup = BackupContents & { readonly file: Blob; readonly name: string };

/** Writing a backup; its outcome is the name it was saved under, '' when the person did not save it. */
export const backupTask = createTask<string>();
/** Looking through a backup. */
export const checkTask = createTask<CheckedBackup>();
/** Saving what is here now before it is replaced; its outcome is as that of `backupTask`. */
export const safetyTask = createTask<string>();
/** Bringing one back. */
export const bringBackTask = createTask<BroughtBack>();

const saveBackup = async (day: string, control: TaskControl): Promise<string> => {
  const backup = await writeBackup(await platform.appVersion(), control);
  if (backup.size > SAVE_FILE_MAX_BYTES)
    throw new TaskFailure('transfer.backup-too-large', { limit: SAVE_FILE_MAX_BYTES / MEGABYTE });
  return saveFile(`kith-backup-${day}.${BACKUP_ENDING}`, backup, BACKUP_ENDING);
};

/** Saves everything on this device as one file, dated `day`. */
export const startBackup = (day: string): void => {
  void backupTask.start((control) => saveBackup(day, control));
};

/** Looks through a backup; nothing is changed. */
export const startCheck = (file: File): void => {
  closeBackup();
  void checkTask.start(async (control) => ({
    ...(await checkBackup(file, control)),
    file,
    name: file.name,
  }));
};

/** Whoever acts on this device may be gone with the members that were replaced. */
const keepActing = async (): Promise<void> => {
  const { memberId } = usePreferences.getState();
  if (memberId !== '' && (await findRecord('members', memberId))) return;
  const [first] = await findRecords('members', { limit: 1 });
  setPreferences({ memberId: first?.id ?? '' });
};

/** Saves everything that is here now, before it is replaced. */
export const startSafetyBackup = (day: string): void => {
  void safetyTask.start((control) => saveBackup(day, control));
};

/** Brings back a checked backup; replacing is only offered once what is here now was saved. */
export const startBringBack = ({ file }: CheckedBackup, mode: BringBackMode): void => {
  void bringBackTask.start(async (control) => {
    const outcome = await bringBack(file, mode, control);
    if (mode === 'replace') await keepActing();
    return outcome;
  });
};

/** Puts away a backup that was looked through, with all that was done with it. */
export const closeBackup = (): void => {
  checkTask.clear();
  safetyTask.clear();
  bringBackTask.clear();
};
