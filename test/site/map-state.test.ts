import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELIVERIES, PRODUCTS } from "../../src/components/map/places.ts";
import { INITIAL, readState, VIEWS, writeState } from "../../src/components/map/state.ts";

describe("readState(hash) and writeState(state)", () => {
  it("give back whatever was chosen", () => {
    const states = fc.record({
      filter: fc.record({
        product: fc.constantFrom(...PRODUCTS),
        delivery: fc.constantFrom(...DELIVERIES),
      }),
      view: fc.constantFrom(...VIEWS),
      place: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state)) ?? INITIAL).toEqual(state);
      }),
    );
  });

  it("leave the addresses of headings alone", () => {
    expect(readState("#from-cities-to-villages")).toBeNull();
    expect(readState("")).toBeNull();
    expect(writeState(INITIAL)).toBe("");
  });

  it("pass over what they do not know", () => {
    expect(readState("#place=Goes&product=bombs&view=globe&utm=x")).toEqual({
      ...INITIAL,
      place: "Goes",
    });
  });
});
