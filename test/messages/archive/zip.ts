import { crc32, deflateRawSync } from "node:zlib";

interface Member {
  name: string;
  contents: string | Uint8Array;
  stored?: boolean;
  encrypted?: boolean;
  /** Unix mode, where it is more than a plain file. */
  mode?: number;
}

/** A zip of `members`; `large` writes sizes and places as ZIP64 does. */
export function zip(members: Member[], { large = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const contents = Buffer.from(member.contents);
    const packed = member.stored ? contents : deflateRawSync(contents);
    const name = Buffer.from(member.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(member.encrypted ? 1 : 0, 2);
    common.writeUInt16LE(member.stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(contents), 10);
    common.writeUInt32LE(large ? 0xffffffff : packed.length, 14);
    common.writeUInt32LE(large ? 0xffffffff : contents.length, 18);
    common.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([signature(0x04034b50), common, name, packed]);
    const extra = large ? numbers(contents.length, packed.length, offset) : Buffer.alloc(0);
    common.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(large ? 0xffffffff : offset, 10);
    const made = Buffer.from([20, 3]);
    directory.push(Buffer.concat([signature(0x02014b50), made, common, rest, name, extra]));
    parts.push(header);
    offset += header.length;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(large ? 0xffff : members.length, 4);
  end.writeUInt16LE(large ? 0xffff : members.length, 6);
  end.writeUInt32LE(large ? 0xffffffff : length, 8);
  end.writeUInt32LE(large ? 0xffffffff : offset, 12);
  const end64 = large ? largeEnd(members.length, length, offset) : Buffer.alloc(0);
  return Buffer.concat([...parts, ...directory, end64, signature(0x06054b50), end]);
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** The ZIP64 extra field. */
function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 + 8 * values.length);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, k) => bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * k));
  return bytes;
}

/** ZIP64's end of the directory and the locator that points to it. */
function largeEnd(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  [count, count, length, offset].forEach((value, k) =>
    end.writeBigUInt64LE(BigInt(value), 24 + 8 * k),
  );
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  return Buffer.concat([end, locator]);
}
