import { column, labelColumns, type Table } from "./columns.ts";

/** Everything that is published, and the dictionary of it. */
export const tables: Table[] = [
  {
    name: "investigation",
    description: "One row: what this investigation is about and how its numbers were made.",
    columns: [
      column("simulated", "BOOLEAN", "true where the dump was made by the simulation"),
      column("period_from", "DATE", "first day that counts"),
      column("period_to", "DATE", "last day that counts"),
      column("story_year", "INTEGER", "the year of the headline numbers"),
      column(
        "minimum_sellers",
        "INTEGER",
        "cells of `places`, `provinces` and `claims` with fewer sellers are suppressed",
      ),
      column("time_zone", "VARCHAR", "zone in which weeks and years begin"),
    ],
  },
  {
    name: "flow",
    description: "From messages read to unique ads: every step of the count, in order.",
    columns: [
      column(
        "step",
        "VARCHAR",
        "read, kept, left_out, texts, ad_texts, ad_families, ad_messages, sellers",
      ),
      column(
        "reason",
        "VARCHAR",
        "for left_out: why (service, empty, outside_period, duplicate, unreadable …)",
      ),
      column("n", "BIGINT", "how many"),
    ],
  },
  {
    name: "groups",
    description: "One row per public group.",
    columns: [
      column("group_id", "INTEGER", "number of the group, by size; not Telegram's id"),
      column(
        "name",
        "VARCHAR",
        'name chosen by the newsroom, or "Group 7"; never the group\'s own title unless chosen',
      ),
      column("first_week", "DATE", "Monday of the week of the first kept message"),
      column("last_week", "DATE", "Monday of the week of the last kept message"),
      column("messages", "BIGINT", "messages kept"),
      column("ads", "BIGINT", "messages labelled drugsad"),
      column("unique_ads", "BIGINT", "distinct texts labelled drugsad"),
      column("sellers", "BIGINT", "accounts with at least one ad in the group"),
      column(
        "missing_ids",
        "BIGINT",
        "message numbers between first and last that the dump does not hold",
      ),
      column("share_service", "DOUBLE", "service messages as a share of all read in the group"),
      column("silences", "INTEGER", "stretches of days in `silences`"),
      column("longest_silence", "INTEGER", "days of the longest of them; 0 without any"),
      column("exports", "INTEGER", "different files that held messages of the group"),
      column("held_twice", "BIGINT", "message numbers that more than one of those files held"),
    ],
  },
  {
    name: "silences",
    description:
      "Stretches of whole days in which the dump holds no message of a group, not even a service message, and which the group's rhythm in the eight weeks before and after makes implausible.",
    columns: [
      column("group_id", "INTEGER", "see groups"),
      column("first_day", "DATE", "first day without a message"),
      column("last_day", "DATE", "last day without a message"),
      column("days", "INTEGER", "days from the first to the last"),
    ],
  },
  {
    name: "years",
    description: "Totals by calendar year: what the ads of a year are a part of.",
    columns: [
      column("year", "INTEGER", "calendar year"),
      column("messages", "BIGINT", "messages kept"),
      column("texts", "BIGINT", "distinct texts among them"),
      column("accounts", "BIGINT", "accounts that posted them"),
      column(
        "account_texts",
        "BIGINT",
        "pairs of an account and a distinct text it posted: each is one chance of a false alarm",
      ),
    ],
  },
  {
    name: "weeks",
    description: "Messages by week, group and label; weeks without any have no row.",
    columns: [
      column("week", "DATE", "Monday of the week"),
      column(
        "year",
        "INTEGER",
        "calendar year of the messages (a week over New Year has two rows)",
      ),
      column("group_id", "INTEGER", "see groups"),
      column(
        "label",
        "VARCHAR",
        "`all` (every kept message), `drugsad`, or a label that an ad carries",
      ),
      column("messages", "BIGINT", "messages"),
    ],
  },
  {
    name: "weeks_distinct",
    description:
      "By week over all groups, what cannot be added up from `weeks`: unique ads and sellers.",
    columns: [
      column("week", "DATE", "Monday of the week"),
      column("label", "VARCHAR", "`drugsad` or a label that an ad carries"),
      column("unique_ads", "BIGINT", "distinct ad texts posted in the week"),
      column("sellers", "BIGINT", "accounts that posted them"),
    ],
  },
  {
    name: "ads",
    description: "One row per unique ad (a distinct text labelled drugsad), without its text.",
    columns: [
      column("ad_id", "VARCHAR", "random id, the same in ad_years"),
      column("family_id", "VARCHAR", "random id shared by near-duplicates"),
      column("first_week", "DATE", "Monday of the week of the first post"),
      column("last_week", "DATE", "Monday of the week of the last post"),
      column("messages", "BIGINT", "times posted"),
      column("sellers", "INTEGER", "accounts that posted it"),
      column("groups", "INTEGER", "groups it was posted in"),
      column("places", "INTEGER", "delivery areas it names, without the whole country"),
      column("countrywide", "BOOLEAN", "says that it delivers in the whole country"),
      ...labelColumns("the ad offers"),
      column("probability", "DOUBLE", "the ad model's probability, two decimals"),
      column(
        "agreed",
        "BOOLEAN",
        "the second model calls it an ad too; null where there is no second model",
      ),
    ],
  },
  {
    name: "ad_years",
    description: "Unique ads by calendar year.",
    columns: [
      column("ad_id", "VARCHAR", "see ads"),
      column("year", "INTEGER", "calendar year"),
      column("messages", "BIGINT", "times posted in the year"),
    ],
  },
  {
    name: "sellers",
    description: "One row per seller: an account with at least one ad.",
    columns: [
      column("seller_id", "VARCHAR", "random id, the same in seller_years"),
      column("first_week", "DATE", "Monday of the week of the first ad"),
      column("last_week", "DATE", "Monday of the week of the last ad"),
      column("weeks_active", "INTEGER", "weeks with at least one ad"),
      column("ads", "BIGINT", "messages labelled drugsad"),
      column("unique_ads", "INTEGER", "distinct texts among them"),
      column(
        "sure",
        "BOOLEAN",
        "two ads or more, one of which both models call an ad, the first with probability 0.9 or more",
      ),
      column("families", "INTEGER", "near-duplicate families among them"),
      column("groups", "INTEGER", "groups posted in"),
      column("places", "INTEGER", "distinct delivery areas named"),
      column("countrywide", "BOOLEAN", "at least one ad for the whole country"),
      ...labelColumns("at least one ad offers"),
    ],
  },
  {
    name: "seller_years",
    description: "Sellers by calendar year, with what they offered in it.",
    columns: [
      column("seller_id", "VARCHAR", "see sellers"),
      column("year", "INTEGER", "calendar year"),
      column("ads", "BIGINT", "messages labelled drugsad in the year"),
      column("unique_ads", "INTEGER", "distinct texts among them"),
      column(
        "sure",
        "BOOLEAN",
        "two ads or more, one of which both models call an ad, the first with probability 0.9 or more",
      ),
      ...labelColumns("at least one ad in the year offers"),
    ],
  },
  {
    name: "combinations",
    description: "Ads by every combination of the eight labels and year.",
    columns: [
      column("year", "INTEGER", "calendar year"),
      ...labelColumns("the ads offer"),
      column("messages", "BIGINT", "messages"),
      column("unique_ads", "BIGINT", "distinct texts posted in the year"),
      column("sellers", "BIGINT", "accounts that posted them"),
    ],
  },
  {
    name: "places",
    description:
      "Delivery areas by product and way of delivery. Cells with fewer sellers than `minimum_sellers` are suppressed: no numbers, `suppressed` true.",
    columns: [
      column("place", "VARCHAR", "everyday Dutch name; `NL` for the whole country"),
      column("level", "VARCHAR", "place, region, province or country"),
      column("province", "VARCHAR", "province a place lies in; null for region and country"),
      column("latitude", "DOUBLE", "degrees north; null for the country"),
      column("longitude", "DOUBLE", "degrees east; null for the country"),
      column("population", "INTEGER", "inhabitants, where the gazetteer knows them"),
      column("product", "VARCHAR", "`any`, harddrugs, softdrugs, designer, medicijnen"),
      column("delivery", "VARCHAR", "`any`, bezorging, post, pickup"),
      column(
        "sellers",
        "INTEGER",
        "accounts with an ad that names the place; null where suppressed",
      ),
      column("unique_ads", "INTEGER", "distinct ad texts that name it; null where suppressed"),
      column("messages", "BIGINT", "messages that name it; null where suppressed"),
      column("suppressed", "BOOLEAN", "true where the cell is not published"),
    ],
  },
  {
    name: "provinces",
    description:
      "Sellers by province, product and way of delivery: those with an ad that names the province or any place or region in it, each once. Sellers for the whole country alone, and places abroad, are not in it. Suppressed as `places`, and where the number would tell of places that are held back.",
    columns: [
      column("province", "VARCHAR", "everyday Dutch name"),
      column(
        "population",
        "INTEGER",
        "inhabitants on 1 January 2023, by CBS (Statistics Netherlands)",
      ),
      column("product", "VARCHAR", "`any`, harddrugs, softdrugs, designer, medicijnen"),
      column("delivery", "VARCHAR", "`any`, bezorging, post, pickup"),
      column(
        "sellers",
        "INTEGER",
        "accounts with an ad that names the province or a place in it; null where suppressed",
      ),
      column("suppressed", "BOOLEAN", "true where the cell is not published"),
    ],
  },
  {
    name: "claims",
    description:
      "What ads promise and which apps they name, by year and product. Cells with fewer sellers than `minimum_sellers` are suppressed: no numbers, `suppressed` true.",
    columns: [
      column("year", "INTEGER", "calendar year"),
      column(
        "kind",
        "VARCHAR",
        "`promise`, `app` (beside Telegram), `telegram` (elsewhere on Telegram)",
      ),
      column(
        "claim",
        "VARCHAR",
        "`any` of its kind; quality, tested, guarantee, discreet, trusted, discount, pay_later; an app; channel",
      ),
      column("product", "VARCHAR", "`any`, harddrugs, softdrugs, designer, medicijnen"),
      column("sellers", "INTEGER", "accounts with such an ad; null where suppressed"),
      column("unique_ads", "INTEGER", "distinct ad texts that say so; null where suppressed"),
      column("messages", "BIGINT", "messages that say so; null where suppressed"),
      column("suppressed", "BOOLEAN", "true where the cell is not published"),
    ],
  },
  {
    name: "claim_scores",
    description:
      "How often promises and apps were found where a person read them, in labelled ads that the list of terms was not made from.",
    columns: [
      column("kind", "VARCHAR", "see claims"),
      column("claim", "VARCHAR", "see claims"),
      column("ads", "INTEGER", "ads read"),
      column("true_positive", "INTEGER", "read by the person and found"),
      column("false_positive", "INTEGER", "found alone"),
      column("false_negative", "INTEGER", "read by the person alone"),
      column("true_negative", "INTEGER", "neither"),
    ],
  },
  {
    name: "opinions",
    description:
      "What the two models say of every distinct text, ad or not; no row without a second model.",
    columns: [
      column("first_ad", "BOOLEAN", "the first model, which decides, calls it an ad"),
      column("second_ad", "BOOLEAN", "the second model calls it an ad"),
      column("texts", "BIGINT", "distinct texts with these two answers"),
      column("families", "BIGINT", "near-duplicate families among them"),
      column("messages", "BIGINT", "messages with these texts"),
      column("texts_squared", "BIGINT", "sum over families of the square of its texts"),
      column("messages_squared", "BIGINT", "sum over families of the square of its messages"),
    ],
  },
  {
    name: "scores",
    description: "What the models got right on labelled messages they were not trained on.",
    columns: [
      column("engine", "VARCHAR", "the engine scored: `tfidf`, `subword`"),
      column("decides", "BOOLEAN", "true for the engine that decided about this dump"),
      column("model", "VARCHAR", "`ad` (ad or not) or `labels` (the ten labels)"),
      column("label", "VARCHAR", "the label scored"),
      column("split", "VARCHAR", "how the messages were kept apart, in a few words"),
      column("messages", "INTEGER", "messages scored"),
      column("true_positive", "INTEGER", "labelled so by hand and by the model"),
      column("false_positive", "INTEGER", "by the model alone"),
      column("false_negative", "INTEGER", "by hand alone"),
      column("true_negative", "INTEGER", "by neither"),
      column(
        "precision_low",
        "DOUBLE",
        "of what the model labels so, the share that is: lower end",
      ),
      column("precision_high", "DOUBLE", "upper end of the 95 % interval"),
      column("recall_low", "DOUBLE", "of what is labelled so by hand, the share found: lower end"),
      column("recall_high", "DOUBLE", "upper end of the 95 % interval"),
      column(
        "false_alarms_low",
        "DOUBLE",
        "of what is not labelled so by hand, the share that the model labels so: lower end",
      ),
      column("false_alarms_high", "DOUBLE", "upper end of the 95 % interval"),
      column("f1", "DOUBLE", "harmonic mean of precision and recall"),
      column("f1_low", "DOUBLE", "lower end of its 95 % interval"),
      column("f1_high", "DOUBLE", "upper end of its 95 % interval"),
    ],
  },
  {
    name: "evaluation",
    description:
      "Everything else that was measured on labelled messages: as a whole, by author and length, calibration, confusion, learning curve, false alarms, agreement.",
    columns: [
      column(
        "engine",
        "VARCHAR",
        "the engine scored; two with a dot between where they are compared",
      ),
      column("decides", "BOOLEAN", "true for the engine that decided about this dump"),
      column(
        "section",
        "VARCHAR",
        "overall, author, length, learning, calibration, products, false_alarms, agreement",
      ),
      column(
        "split",
        "VARCHAR",
        "`grouped` (whole authors held out), `random` (single messages), `mix` (grouped, counted as in a dump), `background` (texts without ads, not labelled one by one)",
      ),
      column("item", "VARCHAR", "what the number is about: author, words, probabilities, label"),
      column("measure", "VARCHAR", "what was measured"),
      column("x", "DOUBLE", "messages learnt from, fewest words or mean probability, by section"),
      column("value", "DOUBLE", "the measure; null where it is not defined"),
      column("low", "DOUBLE", "lower end of its 95 % interval"),
      column("high", "DOUBLE", "upper end of its 95 % interval"),
      column("n", "INTEGER", "messages that it rests on"),
    ],
  },
  {
    name: "mistakes",
    description:
      "Labelled messages on which an engine was surest and wrong about ad or not. Texts are there only where all labelled messages were invented.",
    columns: [
      column("engine", "VARCHAR", "the engine scored"),
      column("decides", "BOOLEAN", "true for the engine that decided about this dump"),
      column("kind", "VARCHAR", "false_alarm or missed"),
      column("rank", "INTEGER", "from 1, the surest first"),
      column("id", "VARCHAR", "the labelled message"),
      column("author", "VARCHAR", "who wrote it: a letter"),
      column("text", "VARCHAR", "its words, invented; null where they may not be shown"),
      column("by_hand", "VARCHAR", "labels by hand"),
      column("by_model", "VARCHAR", "labels by the engine"),
      column("probability", "DOUBLE", "of an ad, by an engine that was not trained on its author"),
    ],
  },
];
