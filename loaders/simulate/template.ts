import type { Random } from "./random.ts";

/** Makes a piece of text; `context` is what the message is about, handed on to the slots. */
export type Phrase<Context> = (random: Random, context: Context) => string;

/** What `{name}` in a template stands for: alternatives (templates themselves) or a function. */
export type Slots<Context> = Record<string, readonly string[] | Phrase<Context>>;

/**
 * Compiles templates into one phrase that picks among them. In a template `{a|b}` is a choice,
 * `{3-40}` a whole number, `{name}` a slot, and `[maybe]` is left out half of the time. Between round
 * ends numbers are round: `{10-50}` gives multiples of five, as people name prices and times. An
 * unknown slot or an unclosed bracket throws when it is compiled, not when it is used.
 */
export function createPhrase<Context>(
  templates: readonly string[],
  slots: Slots<Context>,
): Phrase<Context> {
  return createCompiler(slots)(templates);
}

/** {@link createPhrase} for several lists that share their slots. */
export function createCompiler<Context>(
  slots: Slots<Context>,
): (templates: readonly string[]) => Phrase<Context> {
  const compiled = new Map<string, Phrase<Context>>();
  const slot = (name: string): Phrase<Context> => {
    const known = compiled.get(name);
    if (known) return known;
    const definition = slots[name];
    if (definition === undefined) throw new Error(`unknown slot {${name}} in a template`);
    if (typeof definition === "function") return definition;
    // Slots may use each other in any order, so the phrase is looked up when it is first used.
    const phrase = oneOf(definition.map((template) => compile(template, slot)));
    compiled.set(name, phrase);
    return phrase;
  };
  return (templates) => oneOf(templates.map((template) => compile(template, slot)));
}

function compile<Context>(
  template: string,
  slot: (name: string) => Phrase<Context>,
): Phrase<Context> {
  let at = 0;

  const sequence = (ends: string): Phrase<Context> => {
    const parts: Phrase<Context>[] = [];
    let plain = "";
    const flush = (): void => {
      if (plain) parts.push(constant(plain));
      plain = "";
    };
    while (at < template.length && !ends.includes(template[at]!)) {
      const character = template[at]!;
      if (character === "{") {
        flush();
        parts.push(braces());
      } else if (character === "[") {
        flush();
        parts.push(brackets());
      } else {
        plain += character;
        at += 1;
      }
    }
    flush();
    return parts.length === 1 ? parts[0]! : concatenated(parts);
  };

  const close = (bracket: string): void => {
    if (template[at] !== bracket) throw new Error(`"${bracket}" is missing in "${template}"`);
    at += 1;
  };

  const brackets = (): Phrase<Context> => {
    at += 1;
    const inner = sequence("]");
    close("]");
    return (random, context) => (random.next() < 0.5 ? inner(random, context) : "");
  };

  const braces = (): Phrase<Context> => {
    at += 1;
    const name = /^(\w+)\}/.exec(template.slice(at, at + 40));
    const range = /^(\d+)-(\d+)\}/.exec(template.slice(at, at + 40));
    if (range) {
      at += range[0].length;
      return numberBetween(Number(range[1]), Number(range[2]));
    }
    if (name) {
      at += name[0].length;
      return slot(name[1]!);
    }
    const choices = [sequence("|}")];
    while (template[at] === "|") {
      at += 1;
      choices.push(sequence("|}"));
    }
    close("}");
    return oneOf(choices);
  };

  const phrase = sequence("");
  return phrase;
}

function numberBetween<Context>(from: number, to: number): Phrase<Context> {
  const step = from % 5 === 0 && to % 5 === 0 ? 5 : 1;
  return (random) => String(from + step * random.below((to - from) / step + 1));
}

function constant<Context>(text: string): Phrase<Context> {
  return () => text;
}

function concatenated<Context>(parts: Phrase<Context>[]): Phrase<Context> {
  return (random, context) => {
    let text = "";
    for (const part of parts) text += part(random, context);
    return text;
  };
}

function oneOf<Context>(choices: Phrase<Context>[]): Phrase<Context> {
  if (choices.length === 1) return choices[0]!;
  return (random, context) => choices[random.below(choices.length)]!(random, context);
}
