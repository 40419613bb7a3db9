import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createTask } from '../task/task.ts';
import type { ImportArea } from './import-plan.ts';
import { checkOpenFile, closeFile, sessionReader, useImportSession } from './import-session.ts';
import { contactsByName } from './known-records.ts';
import { type ImportOutcome, runImport } from './run-import.ts';
import { type UndoOutcome, undoImport } from './undo-import.ts';

/** The import that is going on or was the last one; with the columns of its file, for the rows it could not read. */
export const importTask = createTask<ImportOutcome & { readonly headers: readonly string[] }>();

/** The undoing that is going on or was the last one. */
export const undoTask = createTask<UndoOutcome & { readonly area: ImportArea }>();

/** What a person decided beside what the file says. */
export type ImportChoice = {
  readonly skipMatches: boolean;
  readonly ownerId: string;
  readonly tags: readonly string[];
};

/** Imports the open file as it was checked. */
export const startImport = ({ skipMatches, ownerId, tags }: ImportChoice): void => {
  const session = useImportSession.getState();
  if (session.status !== 'open' || session.check.status !== 'done' || session.check.isStale) return;
  const { area, name: fileName, table } = session;
  const { matches, result } = session.check;
  const skipped = new Map(skipMatches ? matches.map(({ line, id }) => [line, id] as const) : []);
  void importTask.start(async (control) => {
    const namedContacts = await contactsByName(result.unknownNames);
    const { actorId } = commandContext();
    const order = { importId: newId(), actorId, ownerId, tags, skipped, namedContacts };
    const expected = result.ready - skipped.size;
    const outcome = await runImport({ reader: sessionReader(), area, fileName, order, expected }, control);
    closeFile();
    return { ...outcome, headers: table?.headers ?? [] };
  });
};

/** Takes back import `importId`. */
export const startUndo = (area: ImportArea, importId: string): void => {
  void undoTask.start(async (control) => {
    const outcome = await undoImport(area, importId, control);
    const latest = importTask.useState.getState();
    if (latest.status === 'finished' && latest.outcome.importId === importId) importTask.clear();
    // What was here already may be gone now.
    void checkOpenFile();
    return { ...outcome, area };
  });
};
