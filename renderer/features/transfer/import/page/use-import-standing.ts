import { useEffect, useState } from 'react';
import { countRecords } from '#renderer/data/count-records.ts';
import type { Definition } from '#shared/domain/definitions/definition.ts';
import { isImportHeld } from '../import-lock.ts';
import type { ImportArea } from '../import-plan.ts';

/** How an import stands that its report alone does not tell. */
export type ImportStanding = {
  /** Records that it brought and that are still here. */
  readonly here: number;
  /** Whether it is going on, here or in another window. */
  readonly isHeld: boolean;
};

/** What is left of an import; asked anew whenever its report changes. */
export const useImportStanding = ({ id, updatedAt, import: report }: Definition): ImportStanding | null => {
  const [standing, setStanding] = useState<ImportStanding | null>(null);
  const area = (report?.area ?? 'contacts') as ImportArea;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed report is a reason to count again
  useEffect(() => {
    let isCurrent = true;
    setStanding(null);
    const counted = Promise.all([
      countRecords(area, { selector: { importId: id } } as never),
      isImportHeld(id),
    ]);
    void counted.then(([here, isHeld]) => {
      if (isCurrent) setStanding({ here, isHeld });
    });
    return () => {
      isCurrent = false;
    };
  }, [area, id, updatedAt]);
  return standing;
};
