import { nearestName } from "../src/site/nearest.ts";
import type { Investigation } from "./config.ts";
import { InvestigationError } from "./io/errors.ts";
import { ENGINES, engineKind } from "./labels/engine.ts";
import { LABELS, type Label } from "./labels/labels.ts";
import { groupKeyOf } from "./messages/identity.ts";

/** Refuses a setting's value; `name` is how errors call it. */
type Check = (value: unknown, name: string) => void;

const COLUMNS = ["group", "id", "date", "text", "sender", "edited", "forwarded"];
const REQUIRED_COLUMNS = COLUMNS.slice(0, 4);
const SIMULATION = ["messages", "sellers", "uniqueAds", "groups", "seed"];

/** What each setting must be; what they must be together comes after it. */
const checks: Record<keyof Investigation, Check> = {
  dumps: (value, name) => {
    if (!Array.isArray(value)) throw invalid(`${name}: ${shown(value)} is not a list of paths`);
    value.forEach((path) => text(path, `${name}: a path`));
  },
  sameGroup(value, name) {
    const groups = record(value, name);
    for (const [key, other] of Object.entries(groups)) {
      groupKey(key, name);
      groupKey(other, name);
      if (typeof other === "string" && other in groups) {
        throw invalid(`${name}: "${key}" means "${other}", which itself means another group`);
      }
    }
  },
  columns(value, name) {
    if (value === null) return;
    const columns = record(value, name, COLUMNS);
    for (const column of REQUIRED_COLUMNS) {
      if (!(column in columns)) throw invalid(`${name}: lacks "${column}", the header of a column`);
    }
    for (const [column, header] of Object.entries(columns)) text(header, `${name}: ${column}`);
  },
  period(value, name) {
    const { from, to } = record(value, name, ["from", "to"]);
    for (const day of [from, to]) {
      if (!isDay(day)) throw invalid(`${name}: ${shown(day)} is not a day as YYYY-MM-DD`);
    }
    if ((from as string) > (to as string))
      throw invalid(`${name} ends (${String(to)}) before it begins (${String(from)})`);
  },
  storyYear: (value, name) => {
    if (!Number.isInteger(value)) throw invalid(`${name}: ${shown(value)} is not a year`);
  },
  timeZone(value, name) {
    if (typeof value === "string" && isZone(value)) return;
    const zones = Intl.supportedValuesOf("timeZone");
    throw invalid(`${name} ${shown(value)} is not known${suggestion(value, zones)}`);
  },
  minimumSellers: (value, name) => whole(value, name, 1),
  groupNames(value, name) {
    for (const [key, chosen] of Object.entries(record(value, name))) {
      groupKey(key, name);
      text(chosen, `${name}: the name of "${key}"`);
    }
  },
  siteUrl(value, name) {
    if (value !== "" && !(typeof value === "string" && /^https?:\/\/[^\s/]+/.test(value)))
      throw invalid(`${name}: ${shown(value)} is not an address that begins with https://`);
  },
  engine(value, name) {
    if (typeof value === "string" && engineKind(value) !== null) return;
    const near = suggestion(value, ["tfidf", "transformers"]);
    throw invalid(`${name}: no engine ${shown(value)}; there are: ${ENGINES}${near}`);
  },
  model: (value, name) => {
    if (typeof value !== "string") throw invalid(`${name}: not the name of a folder or a hub id`);
  },
  evaluation: (value, name) => text(value, name),
  secondModel(value, name) {
    if (value !== null && (typeof value !== "string" || value === "")) {
      throw invalid(`${name}: neither the name of a model nor null`);
    }
  },
  joblibLabels(value, name) {
    if (!Array.isArray(value)) throw invalid(`${name}: no list of labels`);
    for (const label of value as unknown[]) {
      if (!LABELS.includes(label as Label))
        throw invalid(`${name}: ${shown(label)} is no label${suggestion(label, LABELS)}`);
    }
    if (new Set(value).size < value.length) throw invalid(`${name}: a label stands there twice`);
  },
  memoryLimit: (value, name) => {
    if (typeof value !== "string" || !/^\d+(?:\.\d+)?\s*[KMGT]i?B$/i.test(value))
      throw invalid(`${name}: ${shown(value)} is not an amount of memory such as "512MB"`);
  },
  simulate(value, name) {
    for (const [parameter, amount] of Object.entries(record(value, name, SIMULATION))) {
      whole(amount, `${name}: ${parameter}`, 0);
    }
  },
};

/**
 * Refuses settings that cannot be meant, with the name of the setting and the nearest right one; throws
 * {@link InvestigationError} (2). Settings may be of any type: a configuration is run without its types
 * being checked.
 */
export function checkSettings(settings: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(settings)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof Investigation] : undefined;
    if (!check) throw invalid(`unknown setting "${name}"${suggestion(name, Object.keys(checks))}`);
    check(value, name);
  }
}

/** Refuses a story's year without a day in the period. */
export function checkStoryYear({ period, storyYear }: Investigation): void {
  const [from, to] = [period.from, period.to].map((day) => Number(day.slice(0, 4)));
  if (storyYear >= from! && storyYear <= to!) return;
  const near = storyYear < from! ? from : to;
  throw invalid(
    `storyYear: ${storyYear} lies outside the period (${period.from} to ${period.to}); did you mean ${near}?`,
  );
}

/** The error for a mistake in the configuration. */
export function invalid(what: string): InvestigationError {
  return new InvestigationError(`investigation.config.ts: ${what}`, { exitCode: 2 });
}

function record(value: unknown, name: string, known?: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(`${name}: ${shown(value)} is not of the form { name: value }`);
  }
  for (const key of known ? Object.keys(value) : []) {
    if (!known!.includes(key)) throw invalid(`${name}: unknown "${key}"${suggestion(key, known!)}`);
  }
  return value as Record<string, unknown>;
}

/** A key as `groups.parquet` has it: the bare number of a group, or `title:` and the chat's title. */
function groupKey(value: unknown, name: string): void {
  if (typeof value === "string" && /^title:\S/.test(value)) return;
  const key = groupKeyOf(value);
  if (key !== null && key === value) return;
  const near = key ?? `title:${String(value)}`;
  throw invalid(`${name}: ${shown(value)} is not the key of a group; did you mean "${near}"?`);
}

function text(value: unknown, name: string): void {
  if (typeof value !== "string" || value.trim() === "")
    throw invalid(`${name} is ${shown(value)}, not a text`);
}

function whole(value: unknown, name: string, least: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw invalid(`${name}: ${shown(value)} is not a whole number from ${least}`);
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

function suggestion(wanted: unknown, names: readonly string[]): string {
  const near = typeof wanted === "string" ? nearestName(wanted, names) : null;
  return near === null ? "" : `; did you mean "${near}"?`;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
