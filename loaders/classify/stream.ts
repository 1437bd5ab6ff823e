import type { Readable, Writable } from "node:stream";
import { byteLines } from "./byte-lines.ts";
import { type Classifier, classifyRequests } from "./classify.ts";
import { readLine, type Refused, type Request } from "./read-line.ts";

/** A line longer than this is refused: no message is, and memory must not depend on the input. */
const LINE_LIMIT = 64 << 20;
/** A batch is no longer than this many characters, so that long lines do not pile up. */
const BATCH_LENGTH = 1 << 20;
/** Output is handed on in pieces of about this many characters, or when the input pauses. */
const PIECE = 1 << 15;

/**
 * Classifies `input` line by line into `output`, waiting where the output is slower, and returns how
 * many lines were refused. Ends quietly when whoever reads the output goes away.
 */
export async function classifyStream(
  input: Readable,
  output: Writable,
  classifier: Classifier,
): Promise<number> {
  let gone = false;
  output.on("error", (error: NodeJS.ErrnoException) => {
    gone = true;
    if (error.code !== "EPIPE") input.destroy(error);
  });
  let number = 0;
  let refused = 0;
  let piece = "";
  const flush = async (): Promise<void> => {
    if (piece === "" || gone) return;
    const ready = output.write(piece);
    piece = "";
    if (!ready) await drained(output);
  };

  let waiting: (Request | Refused)[] = [];
  let length = 0;
  const answer = async (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    length = 0;
    const answers = await classifyRequests(lines.filter(isRequest), classifier);
    let next = 0;
    for (const line of lines) {
      piece += `${JSON.stringify(isRequest(line) ? answers[next++] : line)}\n`;
      if (piece.length >= PIECE) await flush();
    }
  };

  // What was asked is answered before the next chunk is awaited, so that a slow sender sees answers.
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const source = input[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    for (;;) {
      await answer();
      await flush();
      const next = await source.next();
      if (next.done) return;
      yield next.value;
    }
  }

  for await (const line of byteLines(chunks(), LINE_LIMIT)) {
    if (gone) break;
    number += 1;
    const read = readLine(line, number);
    if (read === null) continue;
    waiting.push(read);
    if (isRequest(read)) length += read.text.length;
    else refused += 1;
    if (waiting.length >= classifier.engine.batchSize || length >= BATCH_LENGTH) await answer();
  }
  await answer();
  await flush();
  return refused;
}

function isRequest(line: Request | Refused): line is Request {
  return !("error" in line);
}

/** Waits until the output takes more, or never will. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      output.off("drain", done).off("close", done);
      resolve();
    };
    if (output.destroyed) resolve();
    else output.on("drain", done).on("close", done);
  });
}
