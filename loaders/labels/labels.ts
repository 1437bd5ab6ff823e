/** The ten labels in the column order of the NOS model card (January 2024); see data/labels/CODEBOOK.md. */
export const LABELS = [
  "bezorging",
  "bulk",
  "designer",
  "drugsad",
  "geendrugsad",
  "harddrugs",
  "medicijnen",
  "pickup",
  "post",
  "softdrugs",
] as const;

export type Label = (typeof LABELS)[number];

/** What is sold. */
export const PRODUCTS = ["harddrugs", "softdrugs", "designer", "medicijnen"] as const;
export type Product = (typeof PRODUCTS)[number];

/** How it reaches the buyer. */
export const DELIVERIES = ["bezorging", "post", "pickup"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The labels that only an ad can carry. */
export const AD_LABELS = [...PRODUCTS, "bulk", ...DELIVERIES] as const;
export type AdLabel = (typeof AD_LABELS)[number];
