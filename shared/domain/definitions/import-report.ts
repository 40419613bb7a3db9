import { recordCheck } from '#shared/kernel/check-record.ts';
import { type Command, type CommandContext, stamped } from '#shared/kernel/command.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { clipText } from '#shared/kernel/text.ts';
import { type Definition, definitionSchema, type ImportReport } from './definition.ts';

const fits = recordCheck<Definition>(definitionSchema.body);
const MAX_NAME = 200;
const MAX_FILE_NAME = 300;

/** The report of an import that begins now; its id is the `importId` of every record the import brings. */
export const newImportReport = (
  { id, area, fileName }: { readonly id: string } & Pick<ImportReport, 'area' | 'fileName'>,
  { now, actorId }: CommandContext,
): Result<Definition> =>
  fits({
    id,
    kind: 'import',
    name: clipText(fileName, MAX_NAME),
    import: {
      area,
      fileName: clipText(fileName, MAX_FILE_NAME),
      created: 0,
      skipped: 0,
      refused: 0,
      state: 'running',
      finishedAt: '',
    },
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });

/** Writes down how an import ended, or that it was undone. Fails with `transfer.not-an-import`. */
export const endImport: Command<
  Definition,
  Pick<ImportReport, 'state'> & Partial<Pick<ImportReport, 'created' | 'skipped' | 'refused'>>
> = (definition, changes, context) =>
  definition.import
    ? fits(
        stamped(
          definition,
          { import: { ...definition.import, ...changes, finishedAt: context.now } },
          context,
        ),
      )
    : fail('transfer.not-an-import');
