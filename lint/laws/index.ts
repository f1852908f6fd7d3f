import type { Law } from "../law.ts";
import { ambiguousErrors } from "./ambiguous-errors.ts";
import { codeInArray } from "./code-in-array.ts";
import { competingCodePaths } from "./competing-code-paths.ts";
import { invalidCodePath } from "./invalid-code-path.ts";
import { invalidDuration } from "./invalid-duration.ts";
import { invalidExample } from "./invalid-example.ts";
import { invalidName } from "./invalid-name.ts";
import { invalidRetry } from "./invalid-retry.ts";
import { invalidSchema } from "./invalid-schema.ts";
import { invalidStatus } from "./invalid-status.ts";
import { lostXError } from "./lost-x-error.ts";
import { misplacedCode } from "./misplaced-code.ts";
import { misplacedExtension } from "./misplaced-extension.ts";
import { misspeltExtension } from "./misspelt-extension.ts";
import { oneCodeOnePolicy } from "./one-code-one-policy.ts";
import { oneNameOneCode } from "./one-name-one-code.ts";
import { openCode } from "./open-code.ts";
import { renamed } from "./renamed.ts";
import { tooManyAlternatives } from "./too-many-alternatives.ts";
import { uncitedSource } from "./uncited-source.ts";
import { undecidedRecovery } from "./undecided-recovery.ts";
import { undeclaredRetryAfter } from "./undeclared-retry-after.ts";
import { unsafePattern } from "./unsafe-pattern.ts";
import { unsafeReplay } from "./unsafe-replay.ts";

/** Every law, in the order in which a spec is written. */
export const laws: readonly Law[] = [
  // What is written is read.
  misspeltExtension,
  misplacedExtension,
  lostXError,
  invalidCodePath,
  invalidSchema,
  // An error has a name of its own.
  misplacedCode,
  invalidName,
  oneNameOneCode,
  renamed,
  // It can be told from the others.
  ambiguousErrors,
  competingCodePaths,
  openCode,
  codeInArray,
  tooManyAlternatives,
  // It says what to do.
  undecidedRecovery,
  oneCodeOnePolicy,
  uncitedSource,
  // Its timing is sound.
  invalidStatus,
  invalidDuration,
  invalidRetry,
  unsafeReplay,
  undeclaredRetryAfter,
  // It is shown as it is.
  invalidExample,
  unsafePattern,
];
