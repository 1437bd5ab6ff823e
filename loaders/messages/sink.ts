import { leave, type LeftOut } from "./account.ts";
import { isLeaving, type Chat, type Leaving, type Message, type MessageSink } from "./message.ts";
import type { Store } from "./store.ts";

/** As many places of unreadable messages are kept as help to find them. */
const PLACES = 10;

/** Bytes of text above which nothing is a message: Telegram's longest has 4,096 characters. */
const TEXT_LIMIT = 1 << 16;

/** What one file gave; messages with a number are in the store and counted there. */
export interface FileSink extends MessageSink {
  /** Left out without a number to remember them by. */
  leftOut: LeftOut;
  repairs: number;
  unreadableAt: number[];
  /** Hands the chats that have not been described to the store; call it at the end of the file. */
  finish(): void;
}

/** Takes file number `file` into the store; `nextChat` gives out chat numbers of the whole dump. */
export function createFileSink(store: Store, file: number, nextChat: () => number): FileSink {
  const open = new Set<number>();
  const described = new Map<string, number>();
  const sink: FileSink = {
    read: 0,
    leftOut: {},
    repairs: 0,
    unreadableAt: [],
    style: null,

    openChat() {
      const chat = nextChat();
      open.add(chat);
      return chat;
    },

    describeChat(chat, description) {
      open.delete(chat);
      store.addChat(chat, file, description);
    },

    chatOf(description) {
      const key = `${description.key}\n${description.title}\n${description.kind}`;
      let chat = described.get(key);
      if (chat === undefined) {
        chat = nextChat();
        described.set(key, chat);
        store.addChat(chat, file, description);
      }
      return chat;
    },

    message(chat, message) {
      sink.read++;
      if (!isLeaving(message))
        store.addRow(chat, isOversized(message) ? without(message) : message);
      else if (message.id === null) leave(sink.leftOut, message.reason);
      else store.addRow(chat, { ...message, id: message.id });
    },

    lost(reason, offset) {
      sink.read++;
      leave(sink.leftOut, reason);
      if (reason !== "oversized" && sink.unreadableAt.length < PLACES) {
        sink.unreadableAt.push(offset);
      }
    },

    repaired() {
      sink.repairs++;
    },

    finish() {
      for (const chat of open) store.addChat(chat, file, NOT_DESCRIBED);
      open.clear();
    },
  };
  return sink;
}

function isOversized({ text, sender }: Message): boolean {
  return (text?.length ?? 0) + (sender?.length ?? 0) > TEXT_LIMIT;
}

/** The message as one left out for its size; the group was not silent then. */
function without({ id, postedAt }: Message): Leaving & { id: number } {
  return { reason: "oversized", id, postedAt };
}

const NOT_DESCRIBED: Chat = { key: null, title: null, kind: null };
