import { createRandom, type Random } from "../../simulate/random.ts";
import type { LexiconFile } from "../features/lexicon.ts";
import type { LabelledMessage } from "../train/data.ts";
import { createAdam } from "./adam.ts";
import { type AugmentOptions, augmented } from "./augment.ts";
import { backward, type Gradient } from "./backward.ts";
import { classesOf } from "./classes.ts";
import { forward, type Pass } from "./forward.ts";
import { lossOf, type LossOptions } from "./loss.ts";
import { createNetwork, type Network, pooledSize, type Shape, zeroWeights } from "./network.ts";
import { createTokenizer } from "./tokenizer.ts";
import { learnVocabulary, type VocabularyOptions } from "./vocabulary.ts";
import { lexiconWords } from "./lexicon-words.ts";

/** What is decided before training. */
export interface SubwordSettings {
  vocabulary: VocabularyOptions;
  shape: Shape;
  loss: LossOptions;
  augment: AugmentOptions;
  /** Of pooled numbers and of hidden units: left out of a pass. */
  dropout: { pooled: number; hidden: number };
  /** Networks trained from other random beginnings; their log-odds are averaged. */
  members: number;
  epochs: number;
  batch: number;
  /** The largest rate; it rises over the first tenth of the steps and falls to nothing. */
  rate: number;
  decay: number;
  seed: number;
}

/** A trained model: a vocabulary and the networks that vote. */
export interface SubwordModel {
  vocabulary: string[];
  members: Network[];
}

/** Trains on messages. The same messages and settings give the same bits. */
export function fitSubword(
  messages: readonly LabelledMessage[],
  lexicon: LexiconFile,
  settings: SubwordSettings,
  onStep: (done: number, of: number) => void = () => undefined,
): SubwordModel {
  const texts = messages.map(({ normalised }) => normalised);
  const vocabulary = learnVocabulary(texts, lexiconWords(lexicon), settings.vocabulary);
  const classes = classesOf(vocabulary, lexicon);
  const tokenizer = createTokenizer(vocabulary);
  const { epochs, batch, members: count, rate, dropout } = settings;
  const steps = epochs * Math.ceil(messages.length / batch);

  const members = Array.from({ length: count }, (_, member) => {
    const random = createRandom(settings.seed, "subword network", member);
    const network = createNetwork(settings.shape, classes, random);
    const update = createAdam(network, settings);
    const gradient: Gradient = {
      weights: zeroWeights(settings.shape, classes),
      touched: new Set(),
    };
    const order = messages.map((_, i) => i);
    let step = 0;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      shuffle(order, random);
      for (let from = 0; from < order.length; from += batch) {
        const chosen = order.slice(from, from + batch).map((i) => messages[i]!);
        const pieces = chosen.map(({ normalised }) =>
          augmented(normalised, tokenizer, vocabulary.length, settings.augment, random),
        );
        const kept = {
          pooled: keep(chosen.length * pooledSize(settings.shape), dropout.pooled, random),
          hidden: keep(chosen.length * settings.shape.hidden, dropout.hidden, random),
        };
        const pass: Pass = forward(network, pieces, kept);
        const slopes = new Float64Array(pass.logits.length);
        lossOf(
          pass.logits,
          chosen.map(({ labels }) => labels),
          settings.loss,
          slopes,
        );
        backward(network, pass, slopes, gradient);
        update(gradient, rate * schedule(step / steps));
        step += 1;
        onStep(member * steps + step, count * steps);
      }
    }
    return network;
  });
  return { vocabulary, members };
}

/** The share of the largest rate at a share of the way. */
function schedule(done: number): number {
  const WARM = 0.1;
  return done < WARM ? (done + 0.01) / (WARM + 0.01) : (1 - done) / (1 - WARM);
}

/** Ones divided by the share kept, and zeros, so that sums stay as large on average. */
function keep(size: number, dropped: number, random: Random): Float64Array {
  return Float64Array.from({ length: size }, () =>
    random.chance(dropped) ? 0 : 1 / (1 - dropped),
  );
}

function shuffle(items: number[], random: Random): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
