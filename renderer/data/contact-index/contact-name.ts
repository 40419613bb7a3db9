import type { Sql } from '../engine/sqlite/sql.ts';

/** The name of contact `id` as lists show it; '' when there is none. */
export const contactNameOf = (sql: Sql, id: string): string =>
  String(sql.first('SELECT name FROM contact_list WHERE id = ?', [id]) ?? '');
