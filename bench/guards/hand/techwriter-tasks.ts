/* What a careful person writes for Technical Writer Tasks, whose errors are told by their status alone. */

export const isBadRequest = (status: number): boolean => status === 400;
export const isUnauthenticated = (status: number): boolean => status === 401;
export const isNotFound = (status: number): boolean => status === 404;
export const isTooManyRequests = (status: number): boolean => status === 429;
export const isInternalServerError = (status: number): boolean => status === 500;

export function isTechwriterTasksError(status: number): boolean {
  return status === 400 || status === 401 || status === 404 || status === 429 || status === 500;
}
