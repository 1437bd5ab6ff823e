/** Characters and, at the same positions, the Latin letters they are read as. */
type Drawn = readonly [characters: string, letters: string];

/**
 * Letters that are drawn like a Latin one, lower case: Cyrillic and Greek, the Canadian syllabics and
 * Cherokee letters that "fonts" for chat apps use, and strokes that Dutch never writes.
 */
export const LOOK_ALIKES = table(
  ["авсԁеёгнһіїјкӏмпорԛѕтѵԝхуӿҝғ", "abcdeërhhiïjklmnopqstvwxyxkf"],
  ["αβεηικνορτυχω", "abenikvoptuxw"],
  ["ᗩᗷᑕᗪᗞᗴᖴᘜᕼᒍᒪᗰᑎᑭᑫᖇᔕᑌᐯᗯ᙭ᘔ", "abcddefghjlmnpqrsuvwxz"],
  ["ᎪᏴᏟᎠᎬᎻᏆᎫᏦᏞᎷᏢᎡᏚᏕᎢᏌᏙᏔᎽᎩᏃᏀᎶ", "abcdehijklmprsstuvwyyzgg"],
  ["ɇɏⱥȼɍⱦⱨⱡⱬⱪɽʉƀɑɡĸ", "eyacrthlzkrubagk"],
);

/** Letters that are read as a Latin one only in a word that has Latin letters as well. */
export const MIXED_LOOK_ALIKES = table(
  ["яшєђцσπθλξ", "rwehuonoae"],
  ["乃匚乇千卄丨爪几卩尺丂山乂乙卂ㄥㄖㄒㄩㄚフ", "bcefhimnprswxzalotuyj"],
);

/** Signs of money, and strokes of Polish and Danish, that are letters beside each other. */
export const MONEY_LOOK_ALIKES = table(
  ["€£¥¢₳฿₵₣₲₭₥₦₱₽₴₮₩ƒ", "elycabcfgkmnppstwf"],
  ["øđł", "odi"],
);

/** Latin small capitals, which "fonts" for chat apps use and NFKC leaves alone. */
const SMALL_CAPITALS = table(["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"]);

/** White letters on a black circle or square, and the small capitals. */
export const DRAWN_LETTER = new RegExp(
  `[\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}${[...SMALL_CAPITALS.keys()].join("")}]`,
  "gu",
);

/** The letter that one match of {@link DRAWN_LETTER} shows. */
export function drawnLetter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0x1f170) return String.fromCharCode(code - 0x1f170 + 97);
  if (code >= 0x1f150) return String.fromCharCode(code - 0x1f150 + 97);
  return SMALL_CAPITALS.get(character)!;
}

function table(...rows: readonly Drawn[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([characters, letters]) =>
      [...characters].map((drawn, at) => [drawn.toLowerCase(), letters[at]!] as const),
    ),
  );
}
