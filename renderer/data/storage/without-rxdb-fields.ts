/** A document as RxDB keeps it without the fields that RxDB adds: the record itself. */
export const withoutRxdbFields = ({
  _deleted,
  _rev,
  _meta,
  _attachments,
  ...record
}: Readonly<Record<string, unknown>>): Record<string, unknown> => record;
