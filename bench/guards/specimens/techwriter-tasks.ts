import { statusInputs } from "./specimen.ts";

export const inputs = {
  isBadRequest: statusInputs([400]),
  isUnauthenticated: statusInputs([401]),
  isNotFound: statusInputs([404]),
  isTooManyRequests: statusInputs([429]),
  isInternalServerError: statusInputs([500]),
  isTechwriterTasksError: statusInputs([400, 401, 404, 429, 500]),
};
