import type { Step } from "../pipeline.ts";
import type { Terminal } from "./terminal.ts";

// Shorter runs are over before anyone could read a line.
const patience = 500;

const doing: Readonly<Record<Step, string>> = {
  load: "Reading",
  build: "Finding the errors of",
  emit: "Printing the code of",
  write: "Writing",
  compare: "Comparing",
};

/** One line on a terminal that says what a long run is at, and is gone when it ends. */
export interface Progress {
  step(id: string, step: Step): void;
  clear(): void;
}

export function progressOn({ err, now }: Pick<Terminal, "err" | "now">): Progress {
  const start = now();
  let shown = false;
  return {
    step: (id, step) => {
      if (!err.isTTY || now() - start < patience) return;
      const line = `${doing[step]} ${id === "" ? "the output" : id} …`;
      err.write(`\r\u001B[2K${line.slice(0, Math.max(1, err.columns - 1))}`);
      shown = true;
    },
    clear: () => {
      if (shown) err.write("\r\u001B[2K");
      shown = false;
    },
  };
}
