import { inputsOf, unionInputs, type Specimen } from "./specimen.ts";

/** `details` as null, a string and an object, and as newer servers spell it. */
const coded = (code: number | string): Specimen => ({
  valid: (n) => ({
    error_code: code,
    error_message: `The reason, ${n}`,
    ...[
      { details: null },
      { details: `field ${n}` },
      { details: { key_path: `session.${n}` } },
      { error_details: { key: `key ${n}` } },
    ][n % 4],
  }),
  late: (n) => ({
    error_code: code,
    error_message: `The reason, ${n}`,
    ...(n % 2 === 0 ? { details: { key: n } } : { error_details: n }),
  }),
});

const specimens = {
  isUnknown: coded(0),
  isUnknownClientError: coded(0),
  isNotAllowed: coded(1),
  isNotRealized: coded(2),
  isInvalidStructure: coded(3),
  isInvalidValue: coded(4),
  isInvalidType: coded(5),
  isAuthNotProvided: coded(6),
  isAuthInvalid: coded(7),
  isAuthExpired: coded(8),
  isAuthForbidden: coded(9),
  isNotExist: coded(10),
  isExternalService: coded(11),
  isDatabase: coded(12),
};

const container = {
  isContainerPayloadMissing: coded(3),
  isContainerWithoutMedia: coded(4),
  isContainerDamaged: coded(5),
  isContainerMissing: coded(13),
  isContainerUnusable: coded(14),
};

/** Two operations document errors without saying which code comes with them: any will do, a word will not. */
const anything = unionInputs(Object.values(specimens), coded("teapot"));

export const inputs = {
  ...inputsOf(
    specimens,
    (name, sibling) => !(name.startsWith("isUnknown") && sibling.startsWith("isUnknown")),
  ),
  ...inputsOf(container),
  isSessionNotFound: anything,
  isSessionNotOwned: anything,
  isOzForensicsError: anything,
};
