import type { OpenFile } from '../import-session.ts';
import { CheckSection } from './check-section.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { FileSection } from './file-section.tsx';
import { PreviewSection } from './preview-section.tsx';

/** A file that was opened: what it is, what becomes of it, and what importing it would do. */
export const OpenFileSections = ({ file }: { readonly file: OpenFile }) => {
  const { check, table, area, contactColumns, productColumns, context, settings } = file;
  const preview =
    check.status === 'done' ? check.result.preview : check.status === 'running' ? check.progress.preview : [];
  return (
    <>
      <FileSection file={file} />
      {table && <ColumnsSection {...{ area, contactColumns, productColumns, context, settings, table }} />}
      <PreviewSection rows={preview} />
      <CheckSection file={file} />
    </>
  );
};
