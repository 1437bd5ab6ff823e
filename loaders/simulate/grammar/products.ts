import type { Product } from "../../labels/labels.ts";

/** In what a product is counted: grams, pieces, millilitres, strips of tablets, or whole things. */
export type Unit = "gram" | "piece" | "ml" | "strip" | "thing";

/** Something that the sellers of the simulation offer, and how people write it. */
export interface Drug {
  label: Product;
  nl: string[];
  en: string[];
  emoji: string[];
  unit: Unit;
  /** Invented euros for the smallest amount; only there to fill menus. */
  price: number;
  /** How often it is offered, within its label. */
  weight: number;
}

const drug = (
  label: Product,
  weight: number,
  unit: Unit,
  price: number,
  emoji: string,
  nl: string,
  en: string,
): Drug => ({
  label,
  weight,
  unit,
  price,
  emoji: emoji.split(" "),
  nl: nl.split(", "),
  en: en.split(", "),
});

const hard = drug.bind(null, "harddrugs");
const soft = drug.bind(null, "softdrugs");
const designer = drug.bind(null, "designer");
const medicine = drug.bind(null, "medicijnen");

export const DRUGS: Drug[] = [
  hard(
    30,
    "gram",
    50,
    "❄️ ⚪ 🤍 🥥",
    "coke, cocaïne, sos, wit, snuif, flakes, coca",
    "coke, cocaine, white, snow, fishscale, charlie",
  ),
  hard(4, "gram", 50, "🪨 🔥", "crack, gekookte coke, base, gekookt", "crack, rocks, hard"),
  hard(
    13,
    "gram",
    20,
    "💎 🟤 ✨",
    "mdma, md, mdma kristallen, MDMA champagne",
    "mdma, molly, mdma crystals",
  ),
  hard(
    18,
    "piece",
    4,
    "💊 🟣 🔵 🍬",
    "xtc, pillen, xtc pillen, snoepjes, ecstasy, xtc blauw, xtc paars",
    "xtc, ecstasy, pills, e pills, ecstasy pills",
  ),
  hard(
    12,
    "gram",
    8,
    "⚡ 🚀 🏃",
    "speed, pep, amfetamine, speed pasta, droge pep",
    "speed, amphetamine, speed paste",
  ),
  hard(3, "gram", 60, "🧊 💠", "crystal meth, tina, meth, ice", "crystal meth, tina, meth, ice"),
  hard(3, "gram", 30, "🟫 🐉", "heroïne, bruin, bruine", "heroin, brown"),
  hard(
    4,
    "piece",
    8,
    "🌈 🎨 👁️",
    "lsd, zegels, acid, lsd zegels, papertrips",
    "lsd, acid, tabs, lsd blotters",
  ),
  hard(2, "gram", 60, "🌌 🌀", "dmt, DMT pen, dmt kristal", "dmt, dmt pens"),
  hard(6, "ml", 20, "💧 🧪 🥤", "ghb, G, gbl, GHB", "ghb, G, gbl"),
  hard(7, "piece", 6, "🐝 🟡", "2cb, 2C-B, 2cb pillen, tucibi pilletjes", "2cb, 2C-B, bees"),
  hard(
    6,
    "gram",
    60,
    "🌸 💗 🩷",
    "tusi, roze coke, tucibi, pink",
    "tusi, pink coke, tuci, pink powder",
  ),
  hard(
    14,
    "gram",
    25,
    "🐴 🦄",
    "ketamine, ket, keta, kets, ketamine naaldjes",
    "ketamine, ket, special k, keta needles",
  ),
  soft(
    34,
    "gram",
    9,
    "🌿 🍀 🌲 💚",
    "wiet, haze, amnesia, cali, groen, kush, nederwiet, lemon haze, gelato, buitenwiet",
    "weed, haze, kush, cali weed, bud, amnesia, gelato",
  ),
  soft(
    18,
    "gram",
    8,
    "🍫 🟤",
    "hash, hasj, blok, dry sift, ketama, afghaan, stuff, polm, ice-o-lator",
    "hash, dry sift, static, moroccan hash, bubble hash",
  ),
  soft(
    7,
    "piece",
    8,
    "🍪 🍭 🧁",
    "spacecake, edibles, thc snoepjes, thc gummies, spacebrownies",
    "edibles, thc gummies, space cake, weed cookies",
  ),
  soft(
    6,
    "piece",
    35,
    "💨 🖊️",
    "thc vape, thc pen, thc carts, cali carts, thc vapes",
    "thc vapes, thc carts, thc pens, weed vapes",
  ),
  soft(3, "piece", 5, "🌱 🪴", "stekken, wietstekken, cali stekken", "weed clones, cuttings"),
  soft(
    6,
    "gram",
    8,
    "🍄",
    "paddo's, truffels, paddos, magic truffels",
    "shrooms, magic mushrooms, truffles, mushies",
  ),
  soft(
    7,
    "thing",
    50,
    "🎈 🛢️",
    "lachgas, lachgas tank, lachgas cilinder, ballonnen (lachgas)",
    "nitrous tank, laughing gas, nos tank",
  ),
  designer(
    32,
    "gram",
    18,
    "🐈 🐱 😺 💎",
    "3mmc, 3-MMC, poes, miauw, 3MMC kristal, poesjes",
    "3mmc, 3-MMC, kitty, 3mmc crystals",
  ),
  designer(10, "gram", 18, "🐾 🐆", "2mmc, 2-MMC, 2MMC", "2mmc, 2-MMC"),
  designer(9, "gram", 20, "😻 🐯", "4mmc, 4-MMC, mefedron, 4MMC", "4mmc, mephedrone, 4-MMC"),
  designer(10, "gram", 15, "🔹 🐅", "3cmc, 3-CMC, 3CMC kristal", "3cmc, 3-CMC"),
  designer(8, "gram", 15, "🔷 🐈‍⬛", "4cmc, 4-CMC, clephedron", "4cmc, 4-CMC"),
  designer(7, "piece", 5, "🟠 🧡", "4-FA, 4fa, 4-fmp, 4fa pillen", "4-FA, 4fa, 4-FA caps"),
  designer(4, "piece", 6, "🟢", "6-APB, 6apb", "6-APB, benzofury"),
  designer(3, "gram", 20, "🚦", "2-FMA, 2fma", "2-FMA, 2fma"),
  designer(3, "piece", 30, "☁️", "HHC vape, hhc", "hhc, HHC vapes"),
  designer(3, "gram", 15, "🕷️ 🌫️", "spice, K2, k2 vellen", "k2, spice, K2 sheets"),
  designer(3, "gram", 25, "🐎", "2-FDCK, 2fdck", "2-FDCK, 2fdck"),
  designer(3, "piece", 8, "🔮", "1P-LSD, 1plsd", "1P-LSD, 1cp-lsd"),
  designer(
    4,
    "piece",
    2,
    "💤 🟦",
    "bromazolam, etizolam, clonazolam, flubromazepam",
    "bromazolam, etizolam pellets, clonazolam, flubromazepam",
  ),
  medicine(
    14,
    "strip",
    40,
    "💊 🔴",
    "oxycodon, oxy, oxy's, OxyContin, oxycodon 20mg",
    "oxycodone, oxy, oxycontin, oxys",
  ),
  medicine(
    11,
    "strip",
    12,
    "💊 🟨",
    "tramadol, trammies, tramadol 50mg, tramagetic",
    "tramadol, trams, tramadol 100mg",
  ),
  medicine(
    2,
    "strip",
    70,
    "🩹",
    "fentanyl, fentanyl pleisters, fenta pleisters",
    "fentanyl patches, fentanyl",
  ),
  medicine(4, "thing", 45, "🟣 🍇", "codeïne, lean, codeïnesiroop", "lean, codeine syrup, purple"),
  medicine(2, "strip", 30, "💊", "methadon, methadon tabletten", "methadone, methadone tabs"),
  medicine(
    13,
    "strip",
    12,
    "😴 🔵",
    "diazepam, valium, diazepam 10mg",
    "diazepam, valium, roche diazepam",
  ),
  medicine(
    13,
    "strip",
    15,
    "🍫 🟩",
    "xanax, alprazolam, xanny, xannies, xanax 2mg",
    "xanax, xans, alprazolam, xanax bars",
  ),
  medicine(7, "strip", 12, "🌙 🛌", "temazepam, tema's, temazepam 20mg", "temazepam, jellies"),
  medicine(
    5,
    "strip",
    12,
    "🛏️",
    "oxazepam, lorazepam, clonazepam, rivotril",
    "lorazepam, clonazepam, rivotril, oxazepam",
  ),
  medicine(
    8,
    "strip",
    20,
    "💙 💊",
    "pregabaline, lyrica, lyrica 300mg",
    "pregabalin, lyrica, lyrica 300",
  ),
  medicine(
    6,
    "strip",
    20,
    "🧠 📚",
    "ritalin, methylfenidaat, concerta, medikinet",
    "ritalin, methylphenidate, concerta",
  ),
  medicine(
    5,
    "strip",
    20,
    "🎯",
    "dexamfetamine, dex, dexamfetamine tabletten",
    "dexamphetamine tablets, dexedrine",
  ),
  medicine(3, "strip", 25, "🦉", "modafinil, modalert", "modafinil, modalert, armodafinil"),
  medicine(
    7,
    "strip",
    15,
    "🔵 🍆",
    "kamagra, viagra, cialis, cenforce, erectiepillen",
    "viagra, kamagra, cialis, cenforce",
  ),
  medicine(
    4,
    "strip",
    12,
    "🌛 😪",
    "zopiclon, zolpidem, slaappillen, slaaptabletten",
    "zopiclone, zolpidem, ambien, sleeping pills",
  ),
  medicine(3, "thing", 150, "💉", "ozempic, semaglutide, ozempic pen", "ozempic, semaglutide pens"),
  medicine(
    2,
    "strip",
    15,
    "🧫",
    "amoxicilline, antibiotica, doxycycline",
    "amoxicillin, antibiotics, doxycycline",
  ),
];
