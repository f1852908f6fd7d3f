import os from "node:os";

/** One line on what measured: processor, memory, system, Node. */
export function machine(): string {
  const cpus = os.cpus();
  const model = (cpus[0]?.model ?? "unknown processor").replace(/\s+/g, " ").trim();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  const system = `${os.type()} ${os.arch()}`;
  return `${cpus.length} × ${model}, ${memory}, ${system}, Node ${process.version.slice(1)}`;
}

/** What else keeps the machine busy: the load of the last minute for each processor. */
export function load(): string {
  return (os.loadavg()[0]! / os.availableParallelism()).toFixed(1);
}
