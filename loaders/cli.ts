import { InvestigationError } from "./io/errors.ts";
import { reportError } from "./io/report-error.ts";

interface Command {
  run(argv: string[]): Promise<void>;
  help: string;
}

// Imported only when called, so that the filter starts fast.
const commands: Record<string, () => Promise<Command>> = {
  analyse: async () => {
    const { analyseCommand, help } = await import("./analyse/command.ts");
    return { run: analyseCommand, help };
  },
  classify: async () => {
    const { classifyCommand, help } = await import("./classify/command.ts");
    return { run: classifyCommand, help };
  },
  evaluate: async () => {
    const { evaluateCommand, help } = await import("./labels/evaluate/command.ts");
    return { run: evaluateCommand, help };
  },
  "publish-model": async () => {
    const { publishModelCommand, help } = await import("./labels/publish-model/command.ts");
    return { run: publishModelCommand, help };
  },
  simulate: async () => {
    const { simulateCommand, help } = await import("./simulate/command.ts");
    return { run: simulateCommand, help };
  },
  train: async () => {
    const { trainCommand, help } = await import("./labels/command.ts");
    return { run: trainCommand, help };
  },
};

const names = Object.keys(commands).join(" · ");

/** Runs one command and returns the exit code that the process ends with. */
export async function main(argv: string[]): Promise<number> {
  const [name = "--help", ...rest] = argv;
  try {
    if (name === "--help") {
      process.stdout.write(`commands: ${names}\n--help after a command says what it takes\n`);
      return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) {
      throw new InvestigationError(`no command "${name}"; there are: ${names}`, { exitCode: 2 });
    }
    const command = await load();
    if (rest.includes("--help")) {
      process.stdout.write(command.help);
      return 0;
    }
    await command.run(rest);
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

process.exitCode = await main(process.argv.slice(2));
