import { html } from "../../site/html.ts";
import { capital, joined } from "../sentences/words.ts";
import type { story as english } from "./en-story.ts";

/** The sentences of the story, in Dutch. */
export const story: typeof english = {
  oneGroup: () => html`één openbare Telegramgroep`,
  groups: (number) => html`${number} openbare Telegramgroepen`,
  interval: (low, high) =>
    html`Een computermodel besliste welke berichten advertenties zijn, en dat maakt fouten. Wie daar rekening mee houdt, komt uit op een aantal tussen ${low} en ${high}.`,
  rise: (now, year, before, yearBefore) =>
    html`Het aantal nam toe: een doorsneeweek telde ${before} advertenties in ${yearBefore} en ${now} in ${year}.`,
  fall: (now, year, before, yearBefore) =>
    html`Het aantal nam af: een doorsneeweek telde ${before} advertenties in ${yearBefore} en ${now} in ${year}.`,
  shareRose: (now, before, also) =>
    html`${also ? "Ook het" : "Het"} aandeel van advertenties in alle berichten nam toe, van ${before} naar ${now}.`,
  shareFell: (now, before, also) =>
    html`${also ? "Ook het" : "Het"} aandeel van advertenties in alle berichten nam af, van ${before} naar ${now}.`,
  busiest: (day, ads, year) =>
    html`De drukste week van ${year}, met ${ads} advertenties, begon op ${day}.`,
  products: (first, number, share, rest) =>
    html`${capital(first)} worden het meest aangeboden: in ${number} advertenties, ${share} van het totaal.${rest.length === 0 ? null : html` Daarna komen ${joined(rest, "en")}.`}`,
  productNumber: (name, number) => html`${name} (${number})`,
  uniqueSameOrder: () =>
    html`Wie elke unieke advertentie één keer telt, hoe vaak die ook is geplaatst, vindt dezelfde volgorde.`,
  uniqueOtherOrder: (first, number, second, secondNumber) =>
    html`Wie elke unieke advertentie één keer telt, hoe vaak die ook is geplaatst, vindt een andere volgorde: dan staan ${first} bovenaan (${number} unieke advertenties), vóór ${second} (${secondNumber}). Wat het scherm vult, is niet wat de meeste advertenties aanbieden.`,
  uniqueLowerOrder: (list) =>
    html`Wie elke unieke advertentie één keer telt, hoe vaak die ook is geplaatst, vindt onder de koploper een andere volgorde: ${list}.`,
  mostlyOne: (one, all, total, share) =>
    html`De meeste verkopers houden het bij één soort: ${one} van de ${total}, ofwel ${share}. Aan de andere kant staan ${all} verkopers die alle vier de soorten aanboden.`,
  mostlyMore: (one, all, total, share) =>
    html`De meeste verkopers bieden meer dan één soort aan. Slechts ${one} van de ${total}, ofwel ${share}, hielden het bij één; ${all} boden alle vier de soorten aan.`,
  someOne: (one, all, total, share) =>
    html`Van de ${total} verkopers hielden ${one} het bij één soort, ofwel ${share}. Aan de andere kant staan ${all} verkopers die alle vier de soorten aanboden.`,
  repeatsOnce: (share) =>
    html`De doorsneeadvertentie is één keer geplaatst, net als ${share} van alle unieke advertenties.`,
  repeatsMore: (median, share) =>
    html`Minstens de helft van alle unieke advertenties is hooguit ${median} keer geplaatst; ${share} verscheen maar één keer.`,
  tail: (most) => html`Maar de hardnekkigste is ${most} keer geplaatst.`,
  tailHeavy: (most, share) =>
    html`Maar de hardnekkigste is ${most} keer geplaatst, en het tiende deel dat het vaakst wordt herhaald, is goed voor ${share} van alle geplaatste advertenties. Een advertentie die voorbijkomt, is dus meestal een van deze.`,
  deliveries: (first, number, share, rest) =>
    html`${capital(first)} wordt het vaakst beloofd: door ${number} verkopers, ${share} van het totaal.${rest.length === 0 ? null : html` Daarna ${rest.length === 1 ? "komt" : "komen"} ${joined(rest, "en")}.`}`,
  closeDeliveries: () =>
    html` Welke manier vooropgaat, is niet zeker: het verschil is kleiner dan de fouten van het model kunnen zijn.`,
  deliveryNumber: (way, number) => html`${way} (${number})`,
  deliveryWays: { bezorging: "bezorging", post: "verzending per post", pickup: "afhalen" },
  close: (first, second) =>
    html` Wat vooropgaat, ${first} of ${second}, is niet zeker: het verschil is kleiner dan de fouten van het model kunnen zijn.`,
  bulk: (year, number, total, share) =>
    html`In ${year} boden ${number} van de ${total} verkopers, ${share}, duidelijk meer aan dan één gebruiker nodig heeft: groothandel, prijzen per kilo, ‘resellers welkom’.`,
  lives: (median, one) =>
    html`Tussen de eerste en de laatste advertentie van een doorsneeaccount ${one ? "ligt" : "liggen"} ${median} ${one ? "week" : "weken"}.`,
  briefly: () => html`Een doorsneeaccount plaatst al zijn advertenties binnen één week.`,
  lasting: (share) =>
    html`Maar ${share} van de accounts plaatst een jaar na de eerste advertentie nog steeds, in alle openheid.`,
  apartSimulated: () =>
    html`De berichten achter deze pagina zijn door een programma gemaakt. Dat de kolommen op elkaar lijken of niet, betekent dus niets; ze staan naast elkaar om te laten zien wat te vergelijken is, en hoe.`,
  apart: () =>
    html`De kolommen tellen verschillende berichten volgens verschillende definities. De ene is geen controle op de andere.`,
  closingSimulated: () =>
    html`De dump is gesimuleerd: een programma verzon de berichten, zodat iedereen kan zien hoe de methode werkt zonder dat er één echte advertentie verder wordt verspreid.`,
  closing: () => html`De berichten blijven bij de redactie en worden niet gepubliceerd.`,
};
