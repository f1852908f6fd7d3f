/**
 * The platform's own types where the consumer's TypeScript knows them (DOM, workers, `@types/node`), else `any`:
 * the declarations of this package need no `lib` and no `@types`.
 */
type Instance<Name extends string> =
  typeof globalThis extends Record<Name, { prototype: infer I }> ? I : any;

export type PlatformResponse = Instance<"Response">;
export type PlatformHeaders = Instance<"Headers">;
export type PlatformSignal = Instance<"AbortSignal">;

/** `typeof fetch`. */
export type PlatformFetch = typeof globalThis extends {
  fetch: infer F extends (...input: any[]) => any;
}
  ? F
  : (input: any, init?: any) => Promise<any>;
