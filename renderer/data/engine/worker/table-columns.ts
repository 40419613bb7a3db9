import type { CollectionSpec, ColumnSpec } from '../collection-spec.ts';
import { type Path, pathOf } from './column-value.ts';

/** A column of a collection's table, with the field it holds. */
export type TableColumn = { readonly sql: string; readonly spec: ColumnSpec; readonly path: Path };

/** The columns of a collection's table. */
export type TableColumns = {
  /** Columns with the values of fields, in the order in which they are written. */
  readonly fields: readonly TableColumn[];
  /** All columns that a selector may name, by the path it names them with. */
  readonly byPath: ReadonlyMap<string, TableColumn>;
};

const columnOf = (sql: string, spec: ColumnSpec): TableColumn => ({ sql, spec, path: pathOf(spec.path) });

/** The columns of `spec`: those of every table, and one for each field in it. */
export const tableColumns = ({ primaryPath, columns }: CollectionSpec): TableColumns => {
  const fields = columns.map((spec, place) => columnOf(`f${place}`, spec));
  const builtIn = [
    columnOf('id', { path: primaryPath, type: 'string' }),
    columnOf('rev', { path: '_rev', type: 'string' }),
    columnOf('lwt', { path: '_meta.lwt', type: 'number' }),
  ];
  return { fields, byPath: new Map([...fields, ...builtIn].map((column) => [column.spec.path, column])) };
};
