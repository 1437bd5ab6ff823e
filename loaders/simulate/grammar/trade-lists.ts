import type { Language } from "./delivery.ts";

/** Price lists of ordinary and other trade: as long and as laid out as an ad, and none of them one. */
export const TRADE_LISTS: Record<Language, string[]> = {
  nl: [
    "🍛 {cook} KOOKT 🍛\n\nRoti kip {11-14}\nNasi met saté {9-13}\nBami {8-12}\nPom {12-15}\nBara {2-3} per stuk\n\nBestellen voor {vrijdag|zaterdag} {17-20}:00\nAfhalen {place} of bezorgen vanaf {20-30} euro",
    "{cook} weekendmenu\n\n🥘 couscous {10-14} euro\n🥙 broodje kefta {6-8}\n🍲 harira {4-6}\n🍰 baklava {8-12} per doos\n\nHalal. Ophalen in {place}, betalen cash of tikkie",
    "MENU {day}\n- lasagne {8-12}\n- stamppot boerenkool {7-10}\n- gehaktballen in jus ({2-4} st) {6-9}\n- appeltaart punt {3-4}\n\nbezorgd in {place} en {place2} tussen {16-17} en {18-20} uur",
    "VAPES 💨 (gewoon nicotine)\n\nelfbar 600 — {6-9}\nrandm 7000 — {12-16}\nlost mary — {7-10}\ncrystal — {7-9}\n\n{3-5} voor {30-50}. Smaken: aardbei, druif, cola, munt, mango\nBezorgen in {place}",
    "📱 TELEFOONS OP VOORRAAD 📱\n\n{phone} {64|128|256}gb {150-400}\n{phone} {64|128|256}gb {250-700}\n{phone} {64|128|256}gb {180-500}\n\nAllemaal simlockvrij, 3 maanden garantie. {place}, of verzonden met track & trace",
    "👟 {shoes} {90-180}\n👟 {shoes} {80-160}\n👟 {shoes} {70-220}\n\nmaten {36-39} t/m {44-47}\nlevertijd {5-14} dagen\nverzenden {6-8} euro",
    "{brand} collectie 🔥\ntrui {40-90}\njas {90-350}\nbroek {35-80}\npetje {15-40}\n\nreplica 1:1, foto's in pb, verzending {5-8} euro",
    "PARFUMLIJST 🧴\n\nheren: {20-45} per fles\ndames: {20-45} per fles\nunisex: {25-50}\n\n{2-3} flessen = {50-90}. Testers ook. Afhalen {place}",
    "Streaming accounts 📺\n\nNetflix {3-6} p/m\nVideoland {2-5} p/m\nDisney {3-5} p/m\nSpotify {2-4} p/m\nIPTV {30-70} per jaar\n\ngarantie zolang je betaalt, tikkie of paysafe",
    "🧹 SCHOONMAAK aan huis\n\n- wekelijks {14-18} per uur\n- eindschoonmaak {120-220}\n- ramen {25-50}\n\n{place} en {place2}, gescreend, referenties",
    "💅 Nagels by {name}\n\nbiab {30-40}\ngel {28-38}\nacryl {35-50}\nnailart vanaf {1-3} p/n\n\nplek: {dinsdag|woensdag} {10-16}:00 en {donderdag|zaterdag} {11-17}:30, {place}",
    "Kapper aan huis ✂️\nheren {12-20}\nkids {8-14}\nbaard {8-12}\ndames {20-35}\n{place} e.o., app staat in bio",
    "Bitcoin, eth en usdt kopen of verkopen voor cash 💶\n\ntot 500: {4-7}%\ntot 5000: {3-5}%\ndaarboven overleg\n\nMeeten op een drukke plek in {place}",
    "Inboedel weg ivm verhuizing 📦\n\nbank {40-150}\neettafel + {4-6} stoelen {60-200}\nkoelkast {50-150}\ntv 43 inch {80-180}\nlampen {5-20}\n\nalles ophalen in {place} voor {maandag|zaterdag|de 1e}",
    "Gezocht personeel 👷\n\nstukadoor {20-28} p/u\nsloper {15-18} p/u\nschilder {18-24} p/u\n\nproject in {place}, vervoer geregeld, per week betaald",
    "SPORTVOEDING 💪\n\nwhey 2 kg {35-50}\ncreatine 500 g {15-25}\npre workout {18-30}\nbcaa {15-25}\n\n{place} afhalen, per post {5-7} euro",
    "🌱 tuinspullen\n\npotgrond 40 l {4-7}\ntomatenplantjes {1-2}\ngeraniums {2-4}\nregenton {25-60}\n\nkraam aan huis in {place}, zelf afrekenen in het bakje",
    "Tabak 🚬\nmarlboro slof {45-65}\ncamel slof {45-65}\nshag emmer {35-55}\nophalen {place}, geen verzending",
    "PLAYLIST HANDEL 🎮\nps5 disc {300-420}\nps4 slim {90-150}\nswitch oled {180-260}\nfifa {2022-2023} {10-25}\ncontroller {25-45}\nruilen mag, {place}",
    "DRANKKOERIER 🍾\n\nwodka {12-22}\njenever {10-16}\nbacardi {14-24}\nkrat bier {14-20}\n\nbinnen {20-50} min in {place}, ID bij de deur",
  ],
  en: [
    "🍲 {cook} cooks this weekend\n\njollof {9-12}\negusi {11-14}\nfried plantain {4-6}\npuff puff {3-5}\n\nOrder before friday {4-8} pm, pick up in {place}",
    "Moving sale 📦\n\nbed 140 {40-120}\ndesk {15-50}\nbike {60-150}\nmirror {10-25}\n\neverything must go before {monday|the 1st|saturday}, {place}",
    "PHONES\n\n{phone} {150-500}\n{phone} {200-600}\n{phone} {100-400}\n\nunlocked, tested, warranty 1 month, {place} or shipping",
    "Sneakers 👟\n{shoes} {80-180}\n{shoes} {80-200}\nsizes 38-46, delivery 10 days, shipping {6-9}",
    "VAPES (nicotine)\nelfbar {7-9}\nlost mary {7-10}\nrandm {12-16}\n{place} delivery from {30-40} euro",
    "IPTV 📺\n1 month {8-12}\n6 months {25-40}\n12 months {40-70}\ntrial 24h, pay with crypto or tikkie",
  ],
};

/** Long stories that people tell in a group. */
export const STORIES_TOLD: Record<Language, string[]> = {
  nl: [
    "Oké even een verhaal want ik moet het kwijt. Gisteren naar {place} gereden voor een {phone} van iemand hier. Uur onderweg, sta ik daar, belt hij dat hij 'toch in {place2}' is. Daar ook naartoe. Uiteindelijk een man van een jaar of {40-60} die zegt dat zijn zoon niet thuis is. Geen telefoon, {30-60} euro aan benzine. {smile}",
    "Lang bericht maar lees het even. {handle} heeft me {60-300} euro afhandig gemaakt. Eerst heel vriendelijk, foto's met datum erop en alles. Toen moest ik eerst de helft, daarna bleek er 'een probleem met de koerier' en nog eens {20-60} voor de verzekering. Daarna geblokkeerd. Ik weet het, mijn eigen schuld, maar misschien red ik er iemand mee.",
    "Mijn broer zat tot vorig jaar in deze groepen. Begon met een keer in het weekend, op het eind elke dag. Baan kwijt, vriendin weg, schulden. Hij zit nu {3-9} maanden in een kliniek in {place} en het gaat stap voor stap beter. Ik zeg niet dat iedereen hier zo eindigt. Ik zeg alleen dat niemand denkt dat hij het is.",
    "Ik werk als verpleegkundige op de spoed in {place}. Afgelopen weekend {3-9} mensen binnen die dachten dat ze {drug} hadden gekocht. Eén ligt er nog. Ik ga niemand de les lezen, maar laat je spul testen en bel 112 als het misgaat. Je krijgt geen politie aan je bed, echt niet.",
    "Vanmorgen politie in onze straat in {place}. Vier busjes, hele portiek afgezet. Blijkt de buurjongen van {17-23} bestellingen rond te brengen op de scooter. Zijn moeder stond te huilen op het balkon. Leek altijd een nette jongen, groette elke dag.",
    "Vraagje aan de mensen die al langer in {title} zitten: was het vroeger ook zo'n zooi? Ik kwam hier voor tweedehands spullen en nu is de helft spam en de andere helft ruzie. Admins doen hun best hoor, maar {3-9} van de 10 berichten kan zo weg.",
    "Voor wie het interesseert: ik heb {coin} gekocht op {10-60}k, verkocht op {8-50}k, weer gekocht, en nu sta ik op min {20-70} procent. Mijn vader had gewoon een spaarrekening en lacht zich kapot.",
    "Wat een avond bij {team}. Trein viel uit in {place}, met {4-8} man in een taxi gestapt, net op tijd binnen, {0-1}-{2-4} verloren, in de regen terug gelopen en m'n sjaal kwijt. Volgende week weer.",
    "Update over mijn gestolen fiets: gevonden! Stond gewoon op een advertentiesite voor {80-250} euro, met mijn eigen krasje op het frame. Politie {place} is meegegaan naar de 'verkoper'. Bedankt voor het meezoeken allemaal 🙏",
    "Onze {kat|hond} is sinds {maandag|gisteren|vanochtend} weg, omgeving {place}. {Zwart met een wit puntje aan de staart|Bruin, rode halsband|Grijs gestreept}, luistert nergens naar. Graag even in schuurtjes en garages kijken, de kinderen zijn ontroostbaar.",
  ],
  en: [
    "Long story short: drove to {place} for a {phone}, guy says he's in {place2}, go there, he says tomorrow. That's {2-4} hours of my life. Meet in public and bring a friend, or just go to a shop.",
    "I want to warn you about {handle}. Nice chat, pictures with the date, everything. Then 'half upfront', then 'courier insurance', then blocked. {60-250} euro gone. I know, stupid, but maybe it saves somebody else.",
    "I'm a nurse in {place}. Last weekend we had {3-8} people who thought they bought {drug}. It was something else. Not here to preach. Test it, don't be alone, and call 112 if something goes wrong.",
    "First year in the Netherlands done. Things I learned: always carry a rain jacket, never cycle on the left, a birthday means sitting in a circle, and lunch is bread. Also my dutch is still terrible. {smile}",
    "My roommate ordered from someone in a group like this, got robbed at the door in {place}. They took the laptop too. He is fine but he doesn't sleep. Please be careful.",
  ],
};
