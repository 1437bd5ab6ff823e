import type { WhereStrings } from "../map/sentences.ts";

/** The sentences of the page about places, in Dutch. */
export const where: WhereStrings = {
  provinces: (named, every) =>
    every ? "Ze liggen in elke provincie." : `Ze liggen in ${named} van de twaalf provincies.`,
  ranking: (list) => `Het vaakst genoemd: ${list}.`,
  reach: (north, south) =>
    `De plaatsen op de kaart lopen van ${north} in het noorden tot ${south} in het zuiden.`,
  compared: (places, inhabitants) => `${places} plaatsen met minstens ${inhabitants} inwoners`,
  rates: ({ compared, most, mostRate, least, leastRate }) =>
    `Van de ${compared} telt ${most} de meeste verkopers op elke tienduizend inwoners (${mostRate}) en ${least} de minste (${leastRate}).`,
  ratesDiffer: (largest) =>
    `Afgezet tegen het aantal inwoners staat ${largest} niet meer bovenaan.`,
  ratesLeftOut: (list) =>
    `${list} doen in deze vergelijking niet mee: advertenties gebruiken dezelfde namen voor de provincies.`,
  byProvince: ({ most, mostRate, least, leastRate, named }) =>
    `Het vaakst genoemd: ${named}. Op elke honderdduizend inwoners telt ${most} de meeste (${mostRate}) en ${least} de minste (${leastRate}).`,
  countryFirst: "Geen enkele stad wordt door zoveel verkopers genoemd.",
  countryBelow: (count, one) =>
    `${count} ${one ? "plaats wordt" : "plaatsen worden"} door meer verkopers genoemd.`,
  countryPost: (sellers) => `${sellers} van deze verkopers zeggen per post te versturen.`,
  countryApart:
    "De kaart tekent hen apart, als een eigen cirkel: uitgesmeerd over het land zouden ze elke plaats er hetzelfde laten uitzien.",
  tooFewToOrder: (minimum) =>
    `Te weinig plaatsen worden door ${minimum} verkopers of meer genoemd om ze op volgorde te zetten.`,
  noDeliveries: (minimum) =>
    `Hoe het aankomt, is voor geen enkele plaats gepubliceerd: daarvoor moeten ${minimum} verkopers het zeggen.`,
  productsSame: (name) =>
    `Wat er ook wordt verkocht, ${name} is de plaats die het vaakst wordt genoemd.`,
  productsDiffer: (list) =>
    `Welke plaats het vaakst wordt genoemd, hangt af van wat er wordt verkocht: ${list}.`,
  productItem: (name, list) => `${name} bij ${list}`,
  productCount: (product, sellers) => `${product} (${sellers})`,
  areas: (list) =>
    `Anderen noemen een gebied, een provincie of een streek: ${list}. Die zijn niet opgeteld bij de plaatsen die erin liggen.`,
  area: (name, sellers) => `${name} (${sellers})`,
  deliveries: (list) => `${list}.`,
  delivery: (way, places, minimum, one) =>
    minimum === null
      ? `in ${places} ${way}`
      : `In ${places} ${one ? "plaats" : "plaatsen"} bieden minstens ${minimum} verkopers ${way} aan`,
  deliveryWords: { bezorging: "bezorging", post: "verzending per post", pickup: "afhalen" },
  page: {
    title: (name, sellers, simulated) =>
      `${name}${simulated ? " (gesimuleerd)" : ""}: ${sellers} verkopers zeggen hier te leveren`,
    description: (name, sellers, simulated) =>
      `${simulated ? "Gesimuleerde data. " : ""}${sellers} drugsverkopers in openbare Telegramgroepen noemen ${name} als plaats waar ze leveren: met wat, hoe, en hoe dat zich verhoudt tot andere plaatsen.`,
    cells: "Wat ze aanbieden, en hoe het aankomt",
    cellsCaption: (minimum) =>
      `Verkopers die deze plaats noemen in advertenties van elke soort. ‘–’: niet gepubliceerd, omdat er minder dan ${minimum} verkopers achter zitten of geen enkele, of omdat het zo’n getal zou verraden. Eén verkoper kan meerdere soorten op meerdere manieren aanbieden; niets hier is op te tellen.`,
    neighbours: "Dichtstbijzijnde plaatsen op de kaart",
    onTheMap: (name) => `${name} op de kaart`,
  },
};
