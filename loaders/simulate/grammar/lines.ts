import type { Language } from "./delivery.ts";

/**
 * Whole offers in a sentence or two. `{items}` is what is sold, with or without prices; `{item}` is
 * one product, `{stock}` the words for "in stock", `{price}` a price. They say nothing about
 * delivery, quantity or place: what follows them does.
 */
export const LINES: Record<Language, string[]> = {
  nl: [
    "{items} {stock}",
    "{items}",
    "Nog {items} beschikbaar",
    "Iemand nog {items} nodig?",
    "Wie wil er nog {items}?",
    "Zin in {items}? {Ik heb het|Wij hebben het}",
    "Te koop: {items}",
    "TK {items}",
    "Heb nog {items} liggen",
    "heb {items} staan, wie eerst komt",
    "Wij hebben weer {items}",
    "Vers binnen: {items}",
    "Vanavond {items}, zelfde prijs als altijd",
    "{items} voor een eerlijke prijs",
    "Aanbieding van {vandaag|het weekend|deze week}: {items}<discount>",
    "Ik verkoop {items}, bericht me gerust",
    "Voorraad: {items}",
    "Op zoek naar {items}? Dan zit je hier goed",
    "{items} 🔥🔥",
    "wie heeft trek in {items}, stuur dm",
    "{items} // {stock}",
    "Nieuw in het assortiment: {items}",
    "Jullie bekende adres voor {items}<trusted>",
    "Voor al je {items} moet je hier zijn",
    "Nu ook {items}, daar werd veel naar gevraagd",
    "Mocht je {items} zoeken: ik heb goede<quality>",
    "Feestje dit weekend? {items} {stock}",
    "Festivalseizoen begint weer, {items} {stock}",
    "{items}, alles los of samen",
    "Goeie {item} hier, rest van de lijst: {items}<quality>",
    "Laatste beetje {items}, daarna pas volgende week weer",
    "Ik ben er tot laat met {items}",
    "hoi, {items} nodig? stuur maar",
    "De {item} is terug! Verder ook {items}",
    "nieuwe batch {item}, beter dan de vorige. Ook {items}<quality>",
    "Mensen vragen steeds: ja we hebben {items}",
    "{items} te koop ivm stoppen, moet weg",
    "Ruilen doe ik niet, verkopen wel: {items}",
    "Tweede voor de halve prijs tot zondag: {item}. Gewone prijs: {items}<discount>",
    "Verkoop {items}, geen praatjes gewoon goed<quality>",
    "Voor wie morgen vrij heeft 😉 {items}",
    "Kerst, oud en nieuw, verjaardag.. {items} {stock}",
    "{items} - stuur wat je wil en hoeveel",
    "We hebben {items}. Meer hebben we niet, maar dat is wel goed<quality>",
    "{items} vanaf {price}",
    "Bij ons {items}, vanaf {price}",
  ],
  en: [
    "{items} {stock}",
    "{items}",
    "Anyone need {items}?",
    "Got {items}, hit me up",
    "Selling {items}",
    "Still have {items} left",
    "{items} available tonight",
    "We got {items}",
    "Looking for {items}? We got you",
    "Fresh batch of {item}, also {items}",
    "{items} for good prices",
    "Restocked: {items}",
    "Who needs {items} this weekend",
    "{items}, message me",
    "For sale: {items}",
    "Top quality {items}<quality>",
    "{items} from {price}",
    "Your guy for {items}",
    "Deal of the week: {items}<discount>",
    "hey guys i have {items}, text me",
    "Back with {items}",
    "{items} all day every day",
    "{items} 🔥",
    "In town with {items}",
  ],
};

/** Left-over medicines of one's own; `{medicine}` is the product. */
export const LEFT_OVER: Record<Language, string[]> = {
  nl: [
    "Heb nog {2-9} strips {medicine} over, gebruik het zelf niet meer. {5-20} euro per strip",
    "Ik ben gestopt met {medicine} en heb nog {20-90} stuks. Wie wil ze overnemen?",
    "{medicine} over van mijn {oma|opa|moeder|ex}, dicht in de verpakking, {10-60} euro samen",
    "Wie kan {medicine} gebruiken? Heb er teveel, {15-60} euro voor alles",
    "nog een doosje {medicine} liggen, doe een bod",
    "{1-4} doosjes {medicine}, houdbaar tot volgend jaar, bieden mag",
    "Te koop aangeboden {medicine}, ik verdraag het niet. Liefst in een keer weg voor {20-80}",
  ],
  en: [
    "I have some {medicine} left over, {10-60} euro for all of it",
    "Don't use my {medicine} anymore, {2-6} strips for {20-60}, anyone?",
    "leftover {medicine}, box still sealed, make an offer",
    "Selling my spare {medicine}, {5-20} euro a strip",
  ],
};

/** Recruiting posts by sellers that offer `{items}` beside it. */
export const RECRUITING: Record<Language, string[]> = {
  nl: [
    "Wij zoeken iemand die de telefoon wil doen, goed betaald. Ondertussen gewoon open: {items}",
    "Gezocht: serieuze mensen met ervaring, reageer prive. En voor klanten: {items} {stock}",
    "Extra handen nodig in het team, {100-250} per avond. {items} blijven gewoon {stock}",
    "Werk zoeken of kopen, allebei kan hier. {items} {stock}",
  ],
  en: [
    "Team is hiring, message for details. Meanwhile {items} {stock}",
    "Need one more person on the phone, good pay. Customers: {items} {stock}",
  ],
};

/** Offers told in prose; `{items}` as above. Delivery and contact follow. */
export const STORIES: Record<Language, string[]> = {
  nl: [
    "Na een paar weken pauze zijn we terug. {Familie gaat voor|Even rust gehad|Vakantie was lekker}, maar nu weer elke dag bereikbaar. Wat hebben we: {items}. {promise}.",
    "Voor de nieuwe leden hier: wij doen dit al {2-6} jaar en praten liever niet te veel. Gewoon {items} en {5-9} van de 10 mensen komen terug.<trusted>",
    "Er gaan veel nepaccounts rond met onze naam. Wij zijn de enige echte. Het aanbod is nog hetzelfde: {items}. {promise}.",
    "Ik zie veel klagen in deze groep over slechte kwaliteit. Snap ik. Probeer het {een keer bij ons|bij mij}: {items}. Niet blij, dan praten we.",
    "Eerlijk verhaal: ik heb klein maar goed aanbod. {items}. Meer niet. Wie een hele supermarkt zoekt moet ergens anders zijn.",
    "Jarig deze week dus korting 🎂 {items}, alles {5-20}% eraf tot en met zondag. Alleen als je dit bericht laat zien.<discount>",
    "Prijzen zijn iets omhoog, kan er niks aan doen, alles wordt duurder. {items} {stock}. Vaste klanten houden de oude prijs.",
    "Beste mensen, wij hebben een nieuw account want de oude is eruit gegooid. Sla ons op. {items} zoals altijd {stock}.",
    "De batch van vorige maand was binnen drie dagen weg, nu hebben we meer: {items}. {promise}, dat weten jullie.",
    "Komende {vrijdag|zaterdag} is het druk, dus bestel op tijd. {items} zijn er genoeg. Wie te laat is moet wachten, eerlijk is eerlijk.",
  ],
  en: [
    "New account, same people. The old one got banned so save this one. We still have {items}. {promise}.",
    "I know there are many fakes here. We don't take prepayment, you see it first. {items} {stock}.<pay_later>",
    "Been away for a month, now back for real. {items}. {promise}. Regulars know how it works.",
    "Small list but good: {items}. If you want a supermarket look somewhere else.",
    "Moving out of the city soon so prices are low. {items}, all has to go before the {5-28}th.",
    "Hello all, we are a small team and we speak English, Dutch and a bit of Spanish. {items} {stock}. {promise}.",
  ],
};
