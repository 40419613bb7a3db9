import { newId } from '#renderer/data/new-id.ts';
import type { ImportOrder } from '#renderer/features/transfer/import/import-plan.ts';
import {
  type OpenFile,
  openFile,
  sessionReader,
  useImportSession,
} from '#renderer/features/transfer/import/import-session.ts';
import { type ImportOutcome, runImport } from '#renderer/features/transfer/import/run-import.ts';
import type { TaskControl } from '#renderer/features/transfer/task/task.ts';
import { quietControl } from './task-control.ts';

/** Opens a file as the import page does and waits until it has been looked through. */
export const openImport = async (content: BlobPart, name: string): Promise<OpenFile> => {
  await openFile(new Blob([content]), name);
  const session = useImportSession.getState();
  if (session.status !== 'open') throw new Error(JSON.stringify(session));
  return session;
};

/** What the check of the open file found. */
export const checkedFile = () => {
  const session = useImportSession.getState();
  if (session.status !== 'open' || session.check.status !== 'done') throw new Error(JSON.stringify(session));
  return session.check;
};

/** Imports the open file; what is here already is left out. */
export const importOpenFile = (
  control: TaskControl = quietControl(),
  changes: Partial<ImportOrder> = {},
): Promise<ImportOutcome> => {
  const session = useImportSession.getState();
  if (session.status !== 'open') throw new Error(session.status);
  const { result, matches } = checkedFile();
  const order: ImportOrder = {
    importId: newId(),
    actorId: '',
    ownerId: '',
    tags: [],
    skipped: new Map(matches.map(({ line, id }) => [line, id])),
    namedContacts: new Map(),
    ...changes,
  };
  const { area, name: fileName } = session;
  return runImport({ reader: sessionReader(), area, fileName, order, expected: result.ready }, control);
};
