import type { Random } from "../random.ts";
import type { Crowd } from "./crowd.ts";

const NOT_INCLUDED = "(File not included. Change data exporting settings to download.)";
const STICKERS = ["😂", "👍", "🔥", "❤️", "😎", "🤔", "😭", "🙏"];

/** The lines of a photo that was left out of the export. */
export function drawPhoto(random: Random): string {
  const [width, height] = [random.between(480, 1280), random.between(480, 1280)];
  return `   "photo": "${NOT_INCLUDED}",\n   "width": ${width},\n   "height": ${height},\n`;
}

/** The lines of a message that is only a photo, a sticker or a recording. */
export function drawMedium(random: Random): string {
  const draw = random.next();
  if (draw < 0.6) return drawPhoto(random);
  if (draw < 0.9) {
    return (
      `   "file": "${NOT_INCLUDED}",\n   "thumbnail": "${NOT_INCLUDED}",\n` +
      `   "media_type": "sticker",\n   "sticker_emoji": "${random.pick(STICKERS)}",\n` +
      `   "width": 512,\n   "height": 512,\n`
    );
  }
  return (
    `   "file": "${NOT_INCLUDED}",\n   "media_type": "voice_message",\n` +
    `   "mime_type": "audio/ogg",\n   "duration_seconds": ${random.between(1, 70)},\n`
  );
}

/** The lines of a service message: who came, who was brought, who was put out, what was pinned. */
export function drawService(random: Random, crowd: Crowd, ids: number[]): string {
  const draw = random.next();
  if (draw < 0.72) return `   "action": "join_group_by_link",\n   "inviter": "Group",\n`;
  if (draw < 0.9) return members("invite_members", crowd(random).name);
  if (draw < 0.97 || ids.length === 0) return members("remove_members", crowd(random).name);
  return `   "action": "pin_message",\n   "message_id": ${random.pick(ids)},\n`;
}

function members(action: string, name: string | null): string {
  return `   "action": "${action}",\n   "members": [\n    ${JSON.stringify(name)}\n   ],\n`;
}
