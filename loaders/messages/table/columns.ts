import { editedOf, parseDate, type Calendar } from "../dates.ts";
import { groupKeyOf, namedSender, senderOf } from "../identity.ts";
import type { Chat, Leaving, Message } from "../message.ts";
import { wordsOf } from "../words.ts";

/** Which column of a table says what; see `columns` in the investigation's configuration. */
export interface Columns {
  /** The group's id or name; `=1234567890` for a table of one group without such a column. */
  group: string;
  id: string;
  /** Seconds since 1970 or a date, in the investigation's zone where it has no offset. */
  date: string;
  text: string;
  sender?: string;
  edited?: string;
  forwarded?: string;
}

type Name = keyof Columns;

/** A row of a table by what its values are about. */
export type Row = Partial<Record<Name, string | null>>;

/** The columns that a table must have, by name, in the order of {@link Columns}. */
export function wantedColumns(columns: Columns): { name: Name; column: string }[] {
  return (Object.entries(columns) as [Name, string][])
    .filter(([name, column]) => !(name === "group" && column.startsWith("=")))
    .map(([name, column]) => ({ name, column }));
}

/** The group of a row; one that is no id is known by its name. */
export function chatOfRow(row: Row, columns: Columns): Chat {
  const group =
    (columns.group.startsWith("=") ? columns.group.slice(1) : row.group)?.trim() || null;
  const key = groupKeyOf(group);
  if (key !== null) return { key, title: null, kind: null };
  return { key: group === null ? null : `title:${group}`, title: group, kind: null };
}

/** The message of a row. */
export function readRow(row: Row, calendar: Calendar): Message | Leaving {
  const id = Number(row.id?.trim() || NaN);
  if (!Number.isSafeInteger(id)) return { reason: "no_id", id: null };
  const postedAt = secondsOf(row.date, calendar);
  if (Number.isNaN(postedAt)) return { reason: "no_date", id };
  if (!calendar.counts(postedAt)) return { reason: "outside_period", id };
  return {
    id,
    postedAt,
    editedAt: editedOf(secondsOf(row.edited, calendar)),
    sender: senderOf(row.sender) ?? namedSender(row.sender),
    forwarded: !/^(?:|0|false|no)$/i.test(row.forwarded?.trim() ?? ""),
    text: wordsOf(row.text ?? null),
  };
}

function secondsOf(value: string | null | undefined, calendar: Calendar): number {
  const text = value?.trim() ?? "";
  if (/^\d{1,11}(?:\.\d+)?$/.test(text)) return Math.floor(Number(text));
  return parseDate(text, calendar.secondsAt);
}
