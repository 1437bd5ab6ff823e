import type { Step } from "../charts/flow.ts";

/** The words of the method and data pages' charts and lists, in English. */
export const method = {
  flow: {
    title: (counts: { ads: string; texts: string; sellers: string } | null) =>
      counts === null
        ? "From messages to unique ads"
        : `Behind ${counts.ads} ads are ${counts.texts} texts and ${counts.sellers} accounts`,
    subtitle:
      "From the messages in the dump to unique ads, and from those to their messages and sellers, over the whole period. All bars are on one scale.",
    caption:
      "What a model decides carries an interval, drawn as a thin line where it is wide enough to be seen.",
    describe: (steps: string) => `Flow chart from messages read to sellers: ${steps}.`,
    step: "Step",
    number: "Number",
    steps: {
      read: "messages read",
      kept: "messages kept",
      texts: "distinct texts",
      ad_texts: "unique ads",
      ad_families: "families of ads",
      ad_messages: "ads posted",
      sellers: "sellers",
    } as Record<Step, string>,
    /** What happens on the way to the next step, where nothing is left out. */
    then: {
      read: "",
      kept: "↓ same words, one text",
      texts: "",
      ad_texts: "↓ nearly the same, one family",
      ad_families: "↓ all messages with them",
      ad_messages: "↓ by account",
      sellers: "",
    } as Record<Step, string>,
    reasons: {
      service: "service messages",
      empty: "without text",
      outside_period: "outside the period",
      duplicate: "held twice",
      unreadable: "unreadable",
      not_utf8: "in an unknown encoding",
      oversized: "too long to read",
      unsupported: "of an unknown kind",
      no_group: "without a group",
      no_id: "without a number",
      no_date: "without a date",
      no_ad: "no drug ad",
    } as Record<string, string>,
    lost: (count: string, reason: string) => `− ${count} ${reason}`,
    lostRow: (reason: string) => `left out: ${reason}`,
  },
  scores: {
    title: (ad: { found: string; right: string } | null) =>
      ad === null
        ? "How often the models are right"
        : `The model finds ${ad.found} of the ads, and ${ad.right} of what it calls an ad is one`,
    subtitle:
      "Precision and recall of every label, on messages that the models were not trained on. Bands are 95% intervals.",
    caption: (messages: string, split: string) =>
      `${messages} labelled messages; how they were kept apart from training: ${split}.`,
    describe: (parts: string) => `Scores of the two models: ${parts}.`,
    label: "Label",
    model: "Model",
    models: { ad: "Ad or not", labels: "The ten labels" } as Record<string, string>,
    precision: "Precision",
    recall: "Recall",
    f1: "F1",
    meaning: {
      precision: "of what the model labels so, right",
      recall: "of what is labelled so by hand, found",
      f1: "harmonic mean of precision and recall",
    },
  },
  downloads: {
    rows: (count: string, one: boolean) => `${count} ${one ? "row" : "rows"}`,
    columns: (count: string, one: boolean) => `${count} ${one ? "column" : "columns"}`,
    details: "Columns and checksum",
    columnsOf: (table: string) => `Columns of ${table}`,
    column: "Column",
    type: "Type",
    meaning: "Meaning",
    types: {
      string: "text",
      boolean: "true or false",
      integer: "whole number",
      number: "number",
      date: "date",
    } as Record<string, string>,
    others: {
      "datapackage.json":
        "The description of all tables in the Frictionless format: columns, types, sizes, checksums and licence.",
      "facts.json":
        "Every number of the story: its value, its interval, its denominator, its title in both languages and its query.",
    },
  },
  gaps: {
    title: "What the dump holds of each group",
    subtitle:
      "Groups are numbered by size, weeks named by their Monday. Missing are message numbers between a group’s first and last that the dump does not hold.",
    caption:
      "Service messages are notices such as “joined the group”, as a share of all read. Held twice are messages in more than one export, counted once. Silent is the longest stretch of days without a message that the group’s own rhythm makes implausible.",
    group: "Group, first and last week",
    unnamed: (id: number) => `Group ${id}`,
    messages: "Messages",
    missing: "Missing",
    service: "Service",
    twice: "Held twice",
    silent: "Days silent",
  },
  numbers: {
    summary: (count: string) => `All ${count} numbers, each with its query`,
  },
  dump: {
    simulated:
      "This dump is simulated: a program invented its groups, sellers and messages, so that the whole way from a dump to a page can be shown and checked without anyone’s messages. Because the program knows which messages are ads, the counts can be held against the truth. They say nothing about the real trade.",
    real: "The newsroom exported these groups itself. The account of each file, with its checksum and what became of every message in it, stays with the newsroom.",
    citation:
      "These numbers are simulated: use them to try the method, and do not cite them as findings.",
  },
};
