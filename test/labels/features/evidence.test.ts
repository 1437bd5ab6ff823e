import { describe, expect, it } from "vitest";
import { evidenceOf } from "./helpers.ts";

describe("evidence of a product", () => {
  it("is sure where a term hardly means anything else", () => {
    expect(evidenceOf("3mmc 20 euro")).toMatchObject({ sure: 1, "priced sure": 1 });
  });

  it("is faint where there are but everyday words", () => {
    const found = evidenceOf("mooie plant met bloemen");
    expect(found).toMatchObject({ none: 1, "faint only": 1 });
    expect(found).not.toHaveProperty("nothing");
  });

  it("is nothing in a message without any", () => {
    expect(evidenceOf("hoe laat begint de vergadering")).toMatchObject({ none: 1, nothing: 1 });
  });

  it("tells a menu from a product", () => {
    expect(evidenceOf("menu in bio")).toMatchObject({ menu: 1 });
  });

  it("counts a denied product as denied alone", () => {
    const found = evidenceOf("geen wiet");
    expect(found).toMatchObject({ "softdrugs denied": 1, "denied only": 1 });
    expect(found).not.toHaveProperty("sure");
  });

  it("counts products with their prices", () => {
    expect(evidenceOf("coke 50, keta 25, wiet 10, xtc 4")).toMatchObject({
      ...{ "products priced 4+": 1, "concepts 3+": 1 },
    });
  });

  it("tells prices of other goods from those of products", () => {
    const shop = evidenceOf("iphone 400, ipad 200, airpods 90, oplader 15, hoesje 5");
    expect(shop["numbers elsewhere share"]).toBe(1);
    expect(shop).not.toHaveProperty("products priced 2+");
  });
});

describe("evidence of what a message does", () => {
  it.each([
    ["iemand keta in arnhem?", "in question"],
    ["wie heeft er 3mmc", "asked"],
    ["looking for ketamine", "asked"],
    ["ketamine?", "questioned"],
  ])("sees that %j asks", (text, name) => {
    expect(evidenceOf(text)).toHaveProperty([name]);
  });

  it.each(["keta te koop, dm", "3mmc op voorraad, bezorgen in utrecht", "coke 50 pg"])(
    "sees that %j offers, unopposed",
    (text) => {
      expect(evidenceOf(text)).toMatchObject({ "sure offered unopposed": 1 });
    },
  );

  it("sees that a warning discusses", () => {
    expect(evidenceOf("pas op voor de oplichter die xtc verkoopt")).toMatchObject({
      ...{ "sure discussed": 1, "warning cue with sure": 1 },
    });
  });

  it("sees other trade", () => {
    expect(evidenceOf("vuurwerk en cobra's, ophalen in venlo")).toHaveProperty([
      "fireworks and weapons cue",
    ]);
  });

  it("ends a sentence at a full stop, so that a question does not reach back", () => {
    expect(evidenceOf("keta op voorraad. zin in?")).not.toHaveProperty("in question");
  });
});

describe("evidence of amounts", () => {
  it.each([
    ["halve kilo speed", "500 grams"],
    ["1k stuks xtc", "500 pieces"],
    ["2 liter ghb", "litre"],
    ["100 g hasj", "100 grams"],
  ])("finds in %j %s", (text, name) => {
    expect(evidenceOf(text)).toHaveProperty([name], 1);
  });

  it("finds no half kilo in 499 grams", () => {
    expect(evidenceOf("499 gram speed")).not.toHaveProperty("500 grams");
  });
});
