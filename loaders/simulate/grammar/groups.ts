import type { Language } from "./delivery.ts";

/** What people mostly do in a group. */
export type GroupCharacter = "market" | "region" | "trade" | "chat";

export interface GroupKind {
  title: string;
  character: GroupCharacter;
  language?: Language;
  province?: string;
}

/** Invented groups, largest first. */
export const GROUPS: GroupKind[] = [
  { title: "Nachtmarkt NL 🌙", character: "market" },
  { title: "De Grote Vraag & Aanbod Groep", character: "trade" },
  { title: "Connect Holland", character: "market" },
  { title: "Brabant Connect 🍻", character: "region", province: "Noord-Brabant" },
  { title: "Party Supplies NL 🎉", character: "market" },
  { title: "Randstad Deals", character: "region", province: "Zuid-Holland" },
  { title: "Weekendwinkel", character: "market" },
  { title: "Noord-Holland Vraag/Aanbod", character: "region", province: "Noord-Holland" },
  { title: "Kletshoek 18+", character: "chat" },
  { title: "Dutch Night Shop", character: "market", language: "en" },
  { title: "Oost NL Connect", character: "region", province: "Overijssel" },
  { title: "Handelaren onder elkaar", character: "trade" },
  { title: "Gelderland Vraag en Aanbod", character: "region", province: "Gelderland" },
  { title: "Limburg Connect ⛰️", character: "region", province: "Limburg" },
  { title: "Alles voor het feest", character: "market" },
  { title: "Utrecht & omstreken", character: "region", province: "Utrecht" },
  { title: "Het Hoge Noorden", character: "region", province: "Groningen" },
  { title: "Expats & nightlife NL", character: "chat", language: "en" },
  { title: "Zeeland Onderling", character: "region", province: "Zeeland" },
  { title: "Vouches en verhalen", character: "chat" },
  { title: "Friesland Marktplein", character: "trade", province: "Friesland" },
];
