/** The words about how good the models are, in English. */
export const evaluation = {
  group: "Of",
  item: "Among",
  share: "Share",
  names: { tfidf: "Words and letters", subword: "Network" } as Record<string, string>,
  none: "none",
  heldOut: {
    title: (numbers: { random: string; grouped: string } | null) =>
      numbers === null
        ? "How often the model is right, on authors it has never read"
        : `Split at random, the model would seem right on ${numbers.random} of messages; on authors it has never read it is right on ${numbers.grouped}`,
    subtitle: "Each message is judged by a model that did not learn from it.",
    caption:
      "A random split puts an author’s other messages, and those written to contrast with the tested one, among the ones learnt from. Only whole authors held out tell how the model does on people it has never read.",
    describe: (parts: string) => `Three ways to test the model: ${parts}.`,
    measures: {
      ad_accuracy: "Right on ad or not",
      exact_match: "Exactly the right labels",
      macro_f1: "Mean F1 of the ten labels",
    } as Record<string, string>,
    splits: {
      grouped: "whole authors held out",
      random: "split at random",
      mix: "in a dump’s mix",
    } as Record<string, string>,
  },
  calibration: {
    title: (share: string | null) =>
      share === null
        ? "What a probability is worth"
        : `Of messages in the top tenth of probabilities, ${share} are ads`,
    subtitle:
      "Messages by the probability of being an ad that the model gave them, and the share that were. On the line, a probability is what it says.",
    caption:
      "Filled: the labelled messages, with 95% intervals. Open: the same, weighed to the mix of ads, look-alikes and ordinary messages that a dump may have.",
    describe: (parts: string) =>
      `Mean probability given, and share of ads, by tenths of the scale: ${parts}.`,
    point: (given: string, share: string) => `${given} given, ${share} ads`,
    mean: "Mean probability",
    split: "Messages",
    splits: { grouped: "as labelled", mix: "in a dump’s mix" } as Record<string, string>,
    x: "probability given",
    y: "share that were ads",
    range: "Probability",
    ads: "Ads",
    top: "Ads among messages in the top tenth of probabilities",
  },
  learning: {
    title: (numbers: { few: string; low: string; many: string; high: string } | null) =>
      numbers === null
        ? "What more labelled messages bring"
        : `Learning from ${numbers.few} messages the model is right on ${numbers.low}, from ${numbers.many} on ${numbers.high}`,
    subtitle:
      "Scores on authors held out, by the number of messages learnt from, as more authors are added. Bands are 95% intervals.",
    caption: "Where the lines still rise, more labelled messages would still help.",
    describe: (parts: string) => `Scores by number of messages learnt from: ${parts}.`,
    axis: "messages learnt from",
    authors: "Authors with ads",
    messages: "Messages learnt from",
    measures: {
      ad_accuracy: "right on ad or not",
      macro_f1: "mean F1 of ten labels",
    } as Record<string, string>,
    learnt: "Messages learnt from, on average over the folds",
  },
  byAuthor: {
    title: (numbers: { low: string; high: string } | null) =>
      numbers === null
        ? "How the model does by author"
        : `Right on ${numbers.low} of the messages of the hardest author, on ${numbers.high} of the easiest`,
    subtitle:
      "Ad or not, for each author of labelled messages, judged by a model that learnt from none of them. Bands are 95% intervals.",
    caption: "Some authors wrote ads and look-alikes, some ordinary messages alone.",
    describe: (parts: string) => `Share right on ad or not, by author: ${parts}.`,
    author: (letter: string) => `author ${letter}`,
    count: (messages: string) => `Messages right on ad or not, of ${messages}`,
  },
  byLength: {
    title: (numbers: { short: string; long: string } | null) =>
      numbers === null
        ? "How the model does by length"
        : `Of the shortest ads the model finds ${numbers.short}, of the longest ${numbers.long}`,
    subtitle: "Ad or not by the number of words in a message. Bands are 95% intervals.",
    caption: "Few words give little to go by: “wit, app” is an ad and “wit of grijs?” is not.",
    describe: (parts: string) => `Scores by number of words: ${parts}.`,
    measures: {
      ad_recall: "Ads that are found",
      ad_precision: "Right, of what is called an ad",
      ad_false_alarms: "Other messages called an ad",
    } as Record<string, string>,
    words: (range: string) => `${range} words`,
    more: (from: string) => `${from} words or more`,
  },
  falseAlarms: {
    title: (worst: string | null) =>
      worst === null
        ? "Ordinary messages called an ad"
        : `Of ordinary messages, no more than ${worst} are called an ad in any collection`,
    subtitle:
      "Collections of messages without a single ad, and the share that the model calls one. Bands are 95% intervals.",
    caption:
      "The authors’ own were held out in turn. The others are real texts from elsewhere, used for this test only; no text of them is kept.",
    describe: (parts: string) => `Share called an ad, by collection: ${parts}.`,
    splits: {
      grouped: "Written for this project",
      background: "Real texts from elsewhere",
    } as Record<string, string>,
    collections: {
      "nl-marketplace": "Dutch marketplace",
      "nl-tweets": "Dutch tweets",
      "en-group-chat": "English group chat",
    } as Record<string, string>,
    count: (name: string) => `Messages called an ad: ${name}`,
  },
  takenFor: {
    title: (worst: { share: string; kind: string; other: string } | null) =>
      worst === null
        ? "Which kind is taken for which"
        : `The commonest mix-up: ${worst.share} of ads for ${worst.kind} are taken for ${worst.other}`,
    subtitle:
      "A row for the ads that offer one kind alone, and for messages that are no ad; a column for what the model says they offer. A message can be said to offer several.",
    caption: "“Nothing” counts messages that the model does not take for an ad, too.",
    describe: (parts: string) => `What ads for one kind are taken for: ${parts}.`,
    by: "By hand",
    none: "nothing",
    notAd: "not an ad",
    says: "The model says",
    pair: (kind: string, other: string) => `Of ${kind} by hand, said to be ${other}`,
  },
  engines: {
    title: (both: string | null) =>
      both === null
        ? "How the models compare"
        : `On ${both} of messages both models are right about ad or not`,
    subtitle:
      "Two models of different families, each tested on authors held out. Bands are 95% intervals.",
    caption: (kappa: string | null) =>
      kappa === null
        ? "Where only one is right, a second opinion helps."
        : `Where only one is right, a second opinion helps. Their agreement beyond chance, Cohen’s κ, is ${kappa}.`,
    describe: (parts: string) => `Models compared: ${parts}.`,
    right: "Right on ad or not",
    together: "The two together",
    measures: {
      both_right: "both right",
      only_first_right: "only words and letters right",
      only_second_right: "only the network right",
      both_wrong: "both wrong",
    } as Record<string, string>,
    kappa: "Agreement beyond chance (Cohen’s κ) on ad or not",
  },
  mistakes: {
    title: "Where the model was surest, and wrong",
    subtitle:
      "The labelled messages with the worst answers to ad or not, by a model that did not learn from their author. All of them were invented; handles and links are left out.",
    kinds: { false_alarm: "Called an ad, but is none", missed: "An ad, but missed" } as Record<
      string,
      string
    >,
    probability: (share: string) => `probability of an ad: ${share}`,
    hidden: "not shown",
  },
};
