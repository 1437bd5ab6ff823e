import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, placeLabels, textWidth } from "../../src/components/map/place-labels.ts";

const bounds = { left: 0, top: 0, right: 600, bottom: 700 };
const obstacle = { left: 0, top: 0, right: 150, bottom: 200 };

const circles = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 24 }),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 700, noNaN: true }),
    radius: fc.double({ min: 1, max: 35, noNaN: true }),
  }),
  { maxLength: 60 },
);

describe("placeLabels(candidates, options)", () => {
  it("never lets two names touch, leave the map or cover what is kept clear", () => {
    fc.assert(
      fc.property(circles, fc.integer({ min: 8, max: 26 }), (candidates, fontSize) => {
        const labels = placeLabels(candidates, {
          fontSize,
          limit: 30,
          bounds,
          obstacles: [obstacle],
        });
        for (const [index, { box }] of labels.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(bounds.left);
          expect(box.right).toBeLessThanOrEqual(bounds.right);
          expect(box.top).toBeGreaterThanOrEqual(bounds.top);
          expect(box.bottom).toBeLessThanOrEqual(bounds.bottom);
          expect(overlaps(box, obstacle)).toBe(false);
          for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
        expect(labels.length).toBeLessThanOrEqual(30);
      }),
    );
  });

  it("gives the same labels for the same circles", () => {
    fc.assert(
      fc.property(circles, (candidates) => {
        const options = { fontSize: 12, limit: 20, bounds };
        expect(placeLabels(candidates, options)).toEqual(placeLabels(candidates, options));
      }),
    );
  });

  it("names a circle that stands alone, to its right", () => {
    const [label] = placeLabels([{ name: "Goes", x: 300, y: 300, radius: 5 }], {
      fontSize: 12,
      limit: 1,
      bounds,
    });
    expect(label).toMatchObject({ name: "Goes", anchor: "start" });
    expect(label!.x).toBeGreaterThan(305);
  });

  it("writes a name inside a circle that has room for it", () => {
    const [label] = placeLabels([{ name: "Ede", x: 300, y: 300, radius: 35 }], {
      fontSize: 12,
      limit: 1,
      bounds,
    });
    expect(label).toMatchObject({ anchor: "middle", x: 300 });
  });

  it("prefers the earlier of two circles that want the same room", () => {
    const twins = ["Eerste", "Tweede"].map((name) => ({ name, x: 580, y: 10, radius: 4 }));
    const labels = placeLabels(twins, {
      fontSize: 40,
      limit: 2,
      bounds: { ...bounds, bottom: 60 },
    });
    expect(labels[0]?.name).toBe("Eerste");
  });
});

describe("textWidth(text, fontSize)", () => {
  it("grows with the text and the size of its letters", () => {
    expect(textWidth("Wijk bij Duurstede", 12)).toBeGreaterThan(textWidth("Wijk", 12));
    expect(textWidth("Goes", 24)).toBeCloseTo(2 * textWidth("Goes", 12));
  });
});
