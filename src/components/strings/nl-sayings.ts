import { html } from "../../site/html.ts";
import { joined } from "../sentences/words.ts";
import { createFormats } from "../format.ts";
import type { sayings as english } from "./en-sayings.ts";

const { list } = createFormats("nl");

/** The sentences about what is sold and who sells it, in Dutch. */
export const sayings: typeof english = {
  numbered: (name, number) => html`${name} (${number})`,
  ranking: (items) => html`Geteld in unieke advertenties is de volgorde: ${joined(items, "en")}.`,
  close: (pairs, every) =>
    every && pairs.length > 1
      ? "Het verschil tussen elke soort en de volgende is kleiner dan de fouten van het model kunnen zijn."
      : `${pairs.length === 1 ? "Het verschil" : "De verschillen"} ${list(pairs.map(([first, second]) => `tussen ${first} en ${second}`))} ${pairs.length === 1 ? "is" : "zijn"} kleiner dan de fouten van het model kunnen zijn.`,
  sameByMessages: (name) =>
    html`Geteld in berichten, elke herhaling meegerekend, staan ${name} ook bovenaan.`,
  otherByMessages: (name, number, total) =>
    html`Geteld in berichten, elke herhaling meegerekend, staan ${name} bovenaan: ze komen voor in ${number} van de ${total} geplaatste advertenties. Wat het vaakst voorbijkomt, is dus niet wat de meeste advertenties aanbieden: advertenties die steeds terugkomen, maken het verschil.`,
  change: (name, before, now) => html`${name} (van ${before} naar ${now})`,
  rose: (yearBefore, list) =>
    html`Vergeleken met ${yearBefore} groeide het aandeel van de geplaatste advertenties met ${joined(list, "en")}.`,
  fell: (yearBefore, list, also) =>
    also
      ? html`Kleiner werd het aandeel met ${joined(list, "en")}.`
      : html`Vergeleken met ${yearBefore} kromp het aandeel van de geplaatste advertenties met ${joined(list, "en")}.`,
  mostSpecialise: (one, total, all) =>
    html`De meeste verkopers zijn specialist: ${one} van de ${total} boden het hele jaar één soort drugs aan. Daartegenover staan ${all} verkopers met het hele assortiment: harddrugs, softdrugs, designerdrugs en medicijnen.`,
  fewSpecialise: (one, total, all) =>
    html`Specialisten zijn in de minderheid: ${one} van de ${total} verkopers boden het hele jaar één soort drugs aan. Nog eens ${all} hadden het hele assortiment: harddrugs, softdrugs, designerdrugs en medicijnen.`,
  someSpecialise: (one, total, all) =>
    html`Van de ${total} verkopers boden ${one} het hele jaar één soort drugs aan; of dat meer dan de helft is, laten de fouten van het model open. Daartegenover staan ${all} verkopers met het hele assortiment: harddrugs, softdrugs, designerdrugs en medicijnen.`,
  combined: (first, count, second, secondCount, all) =>
    `Van de ${all} verkopers met meer dan één soort heeft de grootste groep ${first}: ${count}. Daarna komen die met ${second}: ${secondCount}.`,
  deliveryVerbs: {
    bezorging: "bezorging",
    post: "verzending per post",
    pickup: "afhalen",
  },
  deliverySame: (verb) =>
    `Bij elke soort drugs noemen advertenties van alle manieren van leveren ${verb} het vaakst.`,
  deliveryFrom: (most, mostShare, least, leastShare) =>
    `Het aandeel loopt van ${mostShare} van de unieke advertenties voor ${most} tot ${leastShare} van die voor ${least}.`,
  stands: {
    post: (name, share) =>
      `De post wordt het vaakst genoemd in advertenties voor ${name}: in ${share} ervan.`,
    pickup: (name, share) =>
      `Afhalen wordt het vaakst genoemd in advertenties voor ${name}: in ${share} ervan.`,
  },
  oneGroup: (one, total, half) =>
    ({
      more: html`De meeste verkopers blijven in één groep: ${one} van de ${total} accounts uit de hele periode.`,
      less: html`De meeste verkopers adverteren in meer dan één groep; ${one} van de ${total} accounts uit de hele periode bleven in één groep.`,
      alike: html`Van de ${total} accounts uit de hele periode zijn er ${one} in niet meer dan één groep gezien.`,
    })[half],
  widest: (number) => html`Het grootste bereik van één account is ${number} groepen.`,
  thousands: (ads, share, one) =>
    one
      ? html`${ads} advertentie is duizend keer of vaker geplaatst. In haar eentje is ze goed voor ${share} van alle geplaatste advertenties.`
      : html`${ads} advertenties zijn elk duizend keer of vaker geplaatst. Samen zijn ze goed voor ${share} van alle geplaatste advertenties.`,
  tenth: (share) =>
    html`Het meest herhaalde tiende deel van alle unieke advertenties is goed voor ${share} van alle geplaatste advertenties. Wat er druk uitziet, kunnen een paar advertenties zijn die steeds terugkomen.`,
  lasting: (month, half, year) =>
    html`Vier weken na de eerste advertentie is ${month} van de accounts nog actief. Na een halfjaar is dat ${half}, na een jaar ${year}.`,
  bulk: (number, total, share) =>
    html`${number} van de ${total} verkopers, ${share}, plaatsten ten minste één zo’n advertentie.`,
  besideSimulated:
    "De dump achter deze pagina is gesimuleerd; de cijfers ervan en die van de NOS hebben niets met elkaar te maken.",
  besideReal:
    "De berichten en de definities verschillen; de twee cijfers zijn niet van elkaar af te trekken of door elkaar te delen.",
};
