import { describe, expect, it } from "vitest";
import {
  desktopGroupKeyOf,
  desktopSenderOf,
  groupKeyOf,
  namedSender,
  placeOf,
  senderOf,
} from "../../loaders/messages/identity.ts";

describe("groupKeyOf", () => {
  it.each([
    [1234567890, "1234567890"],
    ["1234567890", "1234567890"],
    [-1001234567890, "1234567890"],
    ["-1001234567890", "1234567890"],
    ["1001234567890", "1234567890"],
    ["channel1234567890", "1234567890"],
    [-20001, "20001"],
    ["-1000000000001", "1"],
    [1.5, null],
    [1e300, null],
    ["a group", null],
    ["", null],
    [null, null],
    [{}, null],
  ])("gives one key for %j: %j", (id, key) => {
    expect(groupKeyOf(id)).toBe(key);
  });
});

describe("desktopGroupKeyOf", () => {
  it("takes off what Telegram Desktop added until 2021, for groups and channels alone", () => {
    expect(desktopGroupKeyOf(9824502482, "public_supergroup")).toBe("1234567890");
    expect(desktopGroupKeyOf(9824502482, "private_channel")).toBe("1234567890");
    expect(desktopGroupKeyOf(9824502482, "personal_chat")).toBe("9824502482");
    expect(desktopGroupKeyOf(1234567890, "public_supergroup")).toBe("1234567890");
  });
});

describe("senders", () => {
  it("are known by kind and id", () => {
    expect(senderOf("user7")).toBe("user7");
    expect(senderOf("channel7")).toBe("channel7");
    expect(senderOf(7)).toBe("user7");
    expect(senderOf("7")).toBe("user7");
    expect(senderOf(-1001234567890)).toBe("channel1234567890");
    expect(senderOf(-20001)).toBe("chat20001");
    expect(senderOf("someone")).toBeNull();
    expect(senderOf(NaN)).toBeNull();
  });

  it("of old Telegram Desktop exports are the same as those of new ones", () => {
    expect(desktopSenderOf(4294967296 + 1001)).toBe("user1001");
    expect(desktopSenderOf(8589934592 + 1234567890)).toBe("channel1234567890");
    expect(desktopSenderOf(1001)).toBe("user1001");
    expect(desktopSenderOf("user5294967296")).toBe("user5294967296");
  });

  it("are known by name where there is no id", () => {
    expect(namedSender(" Someone ")).toBe("name:Someone");
    expect(namedSender(" ")).toBeNull();
    expect(namedSender(undefined)).toBeNull();
  });
});

describe("placeOf", () => {
  it("moves numbers below zero for an older id, and leaves them for a title", () => {
    const same = { "555": "1234567890", "title:Markt": "1234567890" };
    expect(placeOf("555", same)).toEqual({ key: "1234567890", shift: -1_000_000_000 });
    expect(placeOf("title:Markt", same)).toEqual({ key: "1234567890", shift: 0 });
    expect(placeOf("7", same)).toEqual({ key: "7", shift: 0 });
    expect(placeOf(null, same)).toEqual({ key: null, shift: 0 });
  });
});
