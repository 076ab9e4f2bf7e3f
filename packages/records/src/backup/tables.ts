import type pg from "pg"
import { schemasOf } from "../migrations.ts"
import { copyOut } from "./copy-out.ts"
import type { TableFrame } from "./frames.ts"

/** Rights and forms of the session that reads or loads rows: every row, and the same text whatever the server's settings are. */
export const plainSession = `set local row_security = off; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local extra_float_digits = 3; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`

/** A name as the database writes it. */
export const quoted = (...names: readonly string[]): string => names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".")

/**
 * All tables in the schemas that our migrations make, as the database itself lists them. Number of a transaction (xid8)
 * means nothing in another database and is left to be given anew.
 */
export const tablesIn = async (client: pg.Client): Promise<readonly TableFrame[]> => {
  const { rows } = await client.query<Omit<TableFrame, "kind">>(
    `select n.nspname::text as schema, c.relname::text as name,
      (select array_agg(a.attname::text order by a.attname::text collate "C") from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype) as columns,
      coalesce((select array_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end order by k.place)
        from pg_constraint p, unnest(p.conkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attnum = k.attnum where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid), '{}') as order
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any ($1)
    order by n.nspname::text collate "C", c.relname::text collate "C"`,
    [schemasOf()],
  )
  return rows.map((row) => ({ kind: "table", ...row }))
}

/** The sequences in the schemas that our migrations make, those used so far. */
export const sequencesIn = async (client: pg.Client): Promise<readonly { readonly schema: string; readonly name: string; readonly last: string }[]> =>
  (
    await client.query<{ schema: string; name: string; last: string }>(
      `select schemaname::text as schema, sequencename::text as name, last_value::text as last from pg_sequences
        where schemaname = any ($1) and last_value is not null order by 1, 2`,
      [schemasOf()],
    )
  ).rows

/** The rows of a table in the order of its key, the same whatever the server's collation is. */
export const rowsOf = (client: pg.Client, { schema, name, columns, order }: TableFrame): AsyncGenerator<Buffer, void, undefined> =>
  copyOut(
    client,
    `copy (select ${columns.map((column) => quoted(column)).join(", ")} from ${quoted(schema, name)} kept
      order by ${order.length === 0 ? 'kept::text collate "C"' : order.join(", ")}) to stdout`,
  )
