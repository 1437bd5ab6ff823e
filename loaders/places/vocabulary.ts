const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that lead to a place. */
export const PREPOSITIONS = set(
  "in omgeving omg regio regios naar rondom rond nabij bij tussen door gemeente richting langs " +
    "near around to nearby area station city binnenstad centrum vanaf tot locatie location loc plaats " +
    "plaatsen werkgebied bezorggebied gebied heel hele w im nach rayon region " +
    "halen afhalen ophalen ophale hale afhaal bezorgen",
);

/** Words that may stand between the places of a list. */
export const LIST_WORDS = set("en of and or ook plus x y i und oder et tot t m alleen evt to");

export const ARTICLES = set("de het t the");

/** What "en" leads to where it ends a list: "Goes en alles eromheen". */
export const SURROUNDINGS = set(
  "alles omgeving omstreken omliggende omliggend regio directe surroundings area",
);

/** Words that belong to the place before them. */
export const SUFFIXES = set(
  "noord zuid oost west centrum centr center centraal cs station stad city omgeving omg omstreken eo e o " +
    "regio ed alle wijken zuidoost noordoost zuidwest noordwest haven haag hs north south east",
);

export const NEGATIONS = set(
  "niet nt geen nooit behalve except excluding excl uitgezonderd muv not nee buiten no",
);

/** "won't" and its like, as the tokeniser cuts them. */
export const CONTRACTED = set("won don can doesn isn aren");

/** Words that may stand between a negation and the place it denies. */
export const NEGATED = set(
  "in naar meer op te om door de het we wij ik ook even voor regio omgeving nog momenteel vandaag " +
    "bezorging levering delivery deliveries meetup meetups meet ups afhalen service bezorgen leveren " +
    "rijden komen centrum van to the centre center for drive deliver ship come go send t u m v",
);

export const ORIGINS = set("vanuit from");
export const COLLECTING = set("pickup pick up collect collection ophalen afhalen halen");

export const TITLES = set(
  "mevrouw mevr mw meneer dhr heer familie fam dokter dr oma opa tante oom",
);
export const SURNAME_PARTS = set("van de der den ten ter");

export const SUPERLATIVES = set(
  "beste lekkerste goedkoopste snelste grootste best finest cheapest",
);

/** The country by name. */
export const COUNTRY = set(
  "nl nederland nederlands holland netherlands niederlande hollande holandia holandii hollandia",
);

/** What turns the country's name into all of it. */
export const WHOLE = set(
  "heel hele gehele geheel ganz ganze whole entire overal over across throughout door doorheen binnen " +
    "within rest cala calej po elk elke ieder iedere alle every all anywhere everywhere most complete volledig",
);

/** What does the same to "land" and "country". */
export const WHOLE_LAND = set(
  "heel hele gehele ganse whole entire over overal across throughout door doorheen rest",
);

/** Words that may stand between "heel" and "Nederland". */
export const WHOLE_FILLERS = set(
  "van vh v in of the het de t adres stad hoek deel provincie dorp address city ons",
);

/** One word that says it all. */
export const NATIONWIDE = set(
  "nationwide countrywide landelijk landelijke nlwide nlbreed heelnl heelnederland",
);

/** Next to the country's name: the area is a list of countries, or all of this one. */
export const NEIGHBOURS = set(
  "be eu uk ire lux belgie belgium duitsland germany europa europe wide breed",
);

/** Codes of countries that are words too. */
export const CODES = set("de fr at es ie");

/** The beginnings of words for sending and bringing. */
export const SENDING =
  /^(?:verzen|verzon|verst[uo]|opst[u]|opgest|gest[u]urd|stuur|sturen|ship|post$|poste|gepost|pakket|brief|briev|mail|letter|bezor|gebracht|breng|lever|gelever|deliver|dhl|dpd|postnl|inpost|track|wysyl|paczka|versand|envoi|bus$)/;

/** What makes a country's name an origin or a boast. */
export const NOT_THERE = set(
  "from uit vanuit out made fresh frisch aus buiten outside behalve except niet geen not",
);
