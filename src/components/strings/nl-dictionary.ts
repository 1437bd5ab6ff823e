import type { TableWords } from "../panels/dictionary.ts";

/** The eight labels of an ad as columns; `what` completes the sentence "waar als …". */
const labelColumns = (what: string): Record<string, string> => ({
  harddrugs: `${what} harddrugs`,
  softdrugs: `${what} softdrugs`,
  designer: `${what} designerdrugs (nieuwe psychoactieve stoffen)`,
  medicijnen: `${what} receptplichtige medicijnen`,
  bulk: `${what} duidelijk meer dan gebruikershoeveelheden`,
  bezorging: `${what} bezorging bij de koper`,
  post: `${what} verzending per post`,
  pickup: `${what} afhalen door de koper`,
});

/** The data dictionary in Dutch; the English one lies in `loaders/publish/tables.ts`. */
export const dictionary: Record<string, TableWords> = {
  investigation: {
    description: "Eén rij: waar dit onderzoek over gaat en hoe de getallen zijn gemaakt.",
    columns: {
      simulated: "waar als de dump door de simulatie is gemaakt",
      period_from: "eerste dag die meetelt",
      period_to: "laatste dag die meetelt",
      story_year: "het jaar van de hoofdcijfers",
      minimum_sellers:
        "cellen van `places`, `provinces` en `claims` met minder verkopers worden niet gepubliceerd",
      time_zone: "tijdzone waarin weken en jaren beginnen",
    },
  },
  flow: {
    description:
      "Van gelezen berichten naar unieke advertenties: elke stap van de telling, op volgorde.",
    columns: {
      step: "read (gelezen), kept (over), left_out (afgevallen), texts, ad_texts, ad_families, ad_messages, sellers",
      reason: "bij left_out: waarom (service, empty, outside_period, duplicate, unreadable …)",
      n: "aantal",
    },
  },
  groups: {
    description: "Eén rij per openbare groep.",
    columns: {
      group_id: "nummer van de groep, naar grootte; niet het nummer dat Telegram gebruikt",
      name: "naam die de redactie heeft gekozen, of ‘Group 7’; nooit de titel van de groep zelf, tenzij die is gekozen",
      first_week: "maandag van de week van het eerste bericht dat meetelt",
      last_week: "maandag van de week van het laatste bericht dat meetelt",
      messages: "berichten die meetellen",
      ads: "berichten met het label drugsad",
      unique_ads: "verschillende teksten met het label drugsad",
      sellers: "accounts met ten minste één advertentie in de groep",
      missing_ids: "berichtnummers tussen het eerste en het laatste die niet in de dump zitten",
      share_service: "servicemeldingen als aandeel van alles wat in de groep is gelezen",
      silences: "perioden van dagen in `silences`",
      longest_silence: "dagen van de langste daarvan; 0 als er geen zijn",
      exports: "verschillende bestanden met berichten van de groep",
      held_twice: "berichtnummers die in meer dan een van die bestanden zaten",
    },
  },
  silences: {
    description:
      "Perioden van hele dagen waarvan de dump geen enkel bericht van een groep bevat, ook geen servicemelding, en die bij het ritme van de groep in de acht weken ervoor en erna niet aannemelijk zijn.",
    columns: {
      group_id: "zie groups",
      first_day: "eerste dag zonder bericht",
      last_day: "laatste dag zonder bericht",
      days: "dagen van de eerste tot en met de laatste",
    },
  },
  years: {
    description: "Totalen per kalenderjaar: waar de advertenties van een jaar een deel van zijn.",
    columns: {
      year: "kalenderjaar",
      messages: "berichten die meetellen",
      texts: "verschillende teksten daaronder",
      accounts: "accounts die ze plaatsten",
      account_texts:
        "paren van een account en een tekst die het plaatste: elk paar is één kans op vals alarm",
    },
  },
  weeks: {
    description: "Berichten per week, groep en label; weken zonder berichten hebben geen rij.",
    columns: {
      week: "maandag van de week",
      year: "kalenderjaar van de berichten (een week rond Nieuwjaar heeft twee rijen)",
      group_id: "zie groups",
      label: "`all` (elk bericht dat meetelt), `drugsad`, of een label dat een advertentie draagt",
      messages: "berichten",
    },
  },
  weeks_distinct: {
    description:
      "Per week over alle groepen wat niet uit `weeks` is op te tellen: unieke advertenties en verkopers.",
    columns: {
      week: "maandag van de week",
      label: "`drugsad`, of een label dat een advertentie draagt",
      unique_ads: "verschillende advertentieteksten die in de week zijn geplaatst",
      sellers: "accounts die ze plaatsten",
    },
  },
  ads: {
    description:
      "Eén rij per unieke advertentie (een tekst met het label drugsad), zonder de tekst zelf.",
    columns: {
      ad_id: "willekeurig nummer, hetzelfde in ad_years",
      family_id: "willekeurig nummer dat bijna gelijke advertenties delen",
      first_week: "maandag van de week waarin de advertentie voor het eerst is geplaatst",
      last_week: "maandag van de week waarin de advertentie voor het laatst is geplaatst",
      messages: "aantal keren geplaatst",
      sellers: "accounts die de advertentie plaatsten",
      groups: "groepen waarin de advertentie is geplaatst",
      places: "bezorggebieden die de advertentie noemt, heel Nederland niet meegeteld",
      countrywide: "zegt in heel Nederland te leveren",
      ...labelColumns("de advertentie biedt"),
      probability: "kans die het advertentiemodel geeft, twee decimalen",
      agreed: "het tweede model noemt het ook een advertentie; leeg waar geen tweede model is",
    },
  },
  ad_years: {
    description: "Unieke advertenties per kalenderjaar.",
    columns: {
      ad_id: "zie ads",
      year: "kalenderjaar",
      messages: "aantal keren geplaatst in het jaar",
    },
  },
  sellers: {
    description: "Eén rij per verkoper: een account met ten minste één advertentie.",
    columns: {
      seller_id: "willekeurig nummer, hetzelfde in seller_years",
      first_week: "maandag van de week van de eerste advertentie",
      last_week: "maandag van de week van de laatste advertentie",
      weeks_active: "weken met ten minste één advertentie",
      ads: "berichten met het label drugsad",
      unique_ads: "verschillende teksten daaronder",
      sure: "twee advertenties of meer, waarvan beide modellen er ten minste één een advertentie noemen, het eerste met kans 0,9 of hoger",
      families: "families van bijna gelijke teksten daaronder",
      groups: "groepen waarin de verkoper adverteerde",
      places: "verschillende bezorggebieden die de verkoper noemt",
      countrywide: "ten minste één advertentie voor heel Nederland",
      ...labelColumns("ten minste één advertentie biedt"),
    },
  },
  seller_years: {
    description: "Verkopers per kalenderjaar, met wat ze in dat jaar aanboden.",
    columns: {
      seller_id: "zie sellers",
      year: "kalenderjaar",
      ads: "berichten met het label drugsad in het jaar",
      unique_ads: "verschillende teksten daaronder",
      sure: "twee advertenties of meer, waarvan beide modellen er ten minste één een advertentie noemen, het eerste met kans 0,9 of hoger",
      ...labelColumns("ten minste één advertentie in het jaar biedt"),
    },
  },
  combinations: {
    description: "Advertenties naar elke combinatie van de acht labels en jaar.",
    columns: {
      year: "kalenderjaar",
      ...labelColumns("de advertenties bieden"),
      messages: "berichten",
      unique_ads: "verschillende teksten die in het jaar zijn geplaatst",
      sellers: "accounts die ze plaatsten",
    },
  },
  places: {
    description:
      "Bezorggebieden naar product en manier van leveren. Cellen met minder verkopers dan `minimum_sellers` worden niet gepubliceerd: geen getallen, en `suppressed` is waar.",
    columns: {
      place: "gangbare Nederlandse naam; `NL` voor heel Nederland",
      level: "place (plaats), region (streek), province (provincie) of country (land)",
      province: "provincie waarin een plaats ligt; leeg voor een streek en het land",
      latitude: "graden noorderbreedte; leeg voor het land",
      longitude: "graden oosterlengte; leeg voor het land",
      population: "inwoners, waar de plaatsnamenlijst ze kent",
      product: "`any` (alles), harddrugs, softdrugs, designer, medicijnen",
      delivery: "`any` (alles), bezorging, post, pickup",
      sellers: "accounts met een advertentie die de plaats noemt; leeg waar niet gepubliceerd",
      unique_ads: "verschillende advertentieteksten die haar noemen; leeg waar niet gepubliceerd",
      messages: "berichten die haar noemen; leeg waar niet gepubliceerd",
      suppressed: "waar als de cel niet wordt gepubliceerd",
    },
  },
  provinces: {
    description:
      "Verkopers naar provincie, product en manier van leveren: wie in een advertentie de provincie of een plaats of streek daarin noemt, elk één keer. Wie alleen heel Nederland noemt, telt niet mee, en plaatsen over de grens evenmin. Niet gepubliceerd waar dat ook voor `places` geldt, en waar het getal iets zou verraden over plaatsen die zijn achtergehouden.",
    columns: {
      province: "gangbare Nederlandse naam",
      population: "inwoners op 1 januari 2023 volgens het CBS",
      product: "`any`, harddrugs, softdrugs, designer, medicijnen",
      delivery: "`any`, bezorging, post, pickup",
      sellers:
        "accounts met een advertentie die de provincie of een plaats daarin noemt; leeg waar niet gepubliceerd",
      suppressed: "waar als de cel niet wordt gepubliceerd",
    },
  },
  claims: {
    description:
      "Wat advertenties beloven en welke apps ze noemen, per jaar en product. Cellen met minder verkopers dan `minimum_sellers` worden niet gepubliceerd: geen getallen, en `suppressed` is waar.",
    columns: {
      year: "kalenderjaar",
      kind: "`promise` (belofte), `app` (naast Telegram), `telegram` (elders op Telegram)",
      claim:
        "`any` (ten minste één van de soort); quality (kwaliteit), tested (getest), guarantee (garantie), discreet, trusted (betrouwbaar), discount (korting), pay_later (niet vooraf betalen); een app; channel (kanaal)",
      product: "`any` (alles), harddrugs, softdrugs, designer, medicijnen",
      sellers: "accounts met zo’n advertentie; leeg waar niet gepubliceerd",
      unique_ads: "verschillende advertentieteksten die het zeggen; leeg waar niet gepubliceerd",
      messages: "berichten die het zeggen; leeg waar niet gepubliceerd",
      suppressed: "waar als de cel niet wordt gepubliceerd",
    },
  },
  claim_scores: {
    description:
      "Hoe vaak beloften en apps zijn gevonden waar een mens ze las, in gelabelde advertenties waarnaar de woordenlijst niet is gemaakt.",
    columns: {
      kind: "zie claims",
      claim: "zie claims",
      ads: "gelezen advertenties",
      true_positive: "door de mens gelezen en gevonden",
      false_positive: "alleen gevonden",
      false_negative: "alleen door de mens gelezen",
      true_negative: "geen van beide",
    },
  },
  opinions: {
    description:
      "Wat de twee modellen van elke verschillende tekst vinden, advertentie of niet; geen rij waar geen tweede model is.",
    columns: {
      first_ad: "het eerste model, dat beslist, noemt het een advertentie",
      second_ad: "het tweede model noemt het een advertentie",
      texts: "verschillende teksten met deze twee antwoorden",
      families: "groepen van bijna gelijke teksten daaronder",
      messages: "berichten met deze teksten",
      texts_squared: "som over zulke groepen van het kwadraat van hun teksten",
      messages_squared: "som over zulke groepen van het kwadraat van hun berichten",
    },
  },
  scores: {
    description: "Wat de modellen goed hadden op gelabelde berichten waarop ze niet zijn getraind.",
    columns: {
      engine: "wat is getoetst: `tfidf`, `subword`",
      decides: "waar voor wat over deze dump heeft beslist",
      model: "`ad` (advertentie of niet) of `labels` (de tien labels)",
      label: "het label waar het om gaat",
      split: "hoe de berichten buiten de training zijn gehouden, in een paar woorden",
      messages: "berichten waarop is getoetst",
      true_positive: "zo gelabeld met de hand en door het model",
      false_positive: "alleen door het model",
      false_negative: "alleen met de hand",
      true_negative: "door geen van beide",
      precision_low: "van wat het model zo labelt, het deel waarbij dat klopt: ondergrens",
      precision_high: "bovengrens van het 95%-interval",
      recall_low: "van wat met de hand zo is gelabeld, het deel dat het model vindt: ondergrens",
      recall_high: "bovengrens van het 95%-interval",
      false_alarms_low:
        "van wat met de hand niet zo is gelabeld, het deel dat het model toch zo labelt: ondergrens",
      false_alarms_high: "bovengrens van het 95%-interval",
      f1: "harmonisch gemiddelde van precisie en vangst",
      f1_low: "ondergrens van het 95%-interval",
      f1_high: "bovengrens van het 95%-interval",
    },
  },
  evaluation: {
    description:
      "Al het andere dat op gelabelde berichten is gemeten: als geheel, naar auteur en lengte, ijking, verwarring, leercurve, vals alarm, overeenstemming.",
    columns: {
      engine: "wat is getoetst; twee met een punt ertussen waar ze worden vergeleken",
      decides: "waar voor wat over deze dump heeft beslist",
      section:
        "overall (geheel), author (auteur), length (lengte), learning (leercurve), calibration (ijking), products (soorten), false_alarms (vals alarm), agreement (overeenstemming)",
      split:
        "`grouped` (hele auteurs buiten de training), `random` (losse berichten), `mix` (als grouped, geteld als in een dump), `background` (teksten zonder advertenties, niet één voor één gelabeld)",
      item: "waar het getal over gaat: auteur, woorden, kansen, label",
      measure: "wat er is gemeten",
      x: "berichten om van te leren, minste aantal woorden of gemiddelde kans, naar section",
      value: "de maat; leeg waar ze niet bestaat",
      low: "ondergrens van het 95%-interval",
      high: "bovengrens van het 95%-interval",
      n: "berichten waarop de maat rust",
    },
  },
  mistakes: {
    description:
      "Gelabelde berichten waarbij het model het zekerst was en zich toch vergiste over wel of geen advertentie. De tekst staat er alleen bij als alle gelabelde berichten zijn verzonnen.",
    columns: {
      engine: "wat is getoetst",
      decides: "waar voor wat over deze dump heeft beslist",
      kind: "false_alarm (vals alarm) of missed (gemist)",
      rank: "vanaf 1, de zekerste eerst",
      id: "het gelabelde bericht",
      author: "wie het schreef: een letter",
      text: "de woorden, verzonnen; leeg waar die niet getoond mogen worden",
      by_hand: "labels met de hand",
      by_model: "labels door het model",
      probability: "op een advertentie, door een model dat niet op de auteur is getraind",
    },
  },
};
