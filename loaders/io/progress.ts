/** Where progress is drawn; `process.stderr` in commands, a recorder in tests. */
export interface ProgressOutput {
  write(text: string): unknown;
  isTTY?: boolean;
}

export interface Progress {
  /** Sets how much is done, in the units of `total`. */
  update(done: number): void;
  /** Ends the line with what was done in all and how long it took. */
  finish(): void;
}

export interface ProgressOptions {
  output?: ProgressOutput;
  /** What the whole is, where known; share and time left are shown only then. */
  total?: number;
  /** The word behind the count ("messages", "MB"). */
  unit: string;
  /** Milliseconds since some fixed moment. */
  now?: () => number;
}

/**
 * Reports long work: on a terminal one line that is redrawn (rate, share, time left), elsewhere a
 * plain line at most every ten seconds and one at the end.
 */
export function createProgress(label: string, options: ProgressOptions): Progress {
  const { output = process.stderr, total, unit, now = () => performance.now() } = options;
  const started = now();
  const interval = output.isTTY ? 100 : 10_000;
  let drawn = started;
  let latest = 0;

  const line = (done: number): string => {
    const seconds = Math.max((now() - started) / 1000, 1e-3);
    const rate = done / seconds;
    let text = `${label}: ${count(done)} ${unit}, ${count(rate)}/s`;
    if (total && done < total) {
      text += `, ${Math.floor((100 * done) / total)} %, ${duration((total - done) / Math.max(rate, 1e-9))} left`;
    }
    return text;
  };

  return {
    update(done) {
      latest = done;
      if (now() - drawn < interval) return;
      drawn = now();
      output.write(output.isTTY ? `\r\u001b[2K${line(done)}` : `${line(done)}\n`);
    },
    finish() {
      const text = `${line(latest)}, ${duration((now() - started) / 1000)}\n`;
      output.write(output.isTTY ? `\r\u001b[2K${text}` : text);
    },
  };
}

/** A count with thousands separated, without decimals from ten up. */
function count(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** Seconds as "4 s", "3 min 20 s" or "2 h 5 min". */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
