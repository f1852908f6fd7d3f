import type { readConfiguration } from "../load/configuration.ts";
import type { Rooms } from "../pipeline.ts";

/** The rooms that `generate` and `explain` go through. */
export interface GenerateRooms extends Rooms {
  readonly readConfiguration: typeof readConfiguration;
}

/** Loads the rooms that a command needs, when it runs. */
export interface LoadRooms {
  generate(): Promise<GenerateRooms>;
}
