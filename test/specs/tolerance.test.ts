// What a vendor's pages leave open, or disagree on, must not keep an answer from being known.
import { expect, test } from "vitest";
import { generatedApi } from "../generated/apis.ts";

const verdictOf = async (id: string, status: number, body: unknown) => {
  const { classify } = await generatedApi(id);
  return classify({ status, body });
};

test.each([null, "expire_token", { key_path: "expire_token" }, ["one", { key: "two" }]])(
  "Oz Forensics knows its code 3 whatever the details are: %j",
  async (details) => {
    const body = { error_code: 3, error_message: "No.", details };
    expect(await verdictOf("oz-forensics", 400, body)).toMatchObject({ code: "invalid_structure" });
  },
);

test.each([
  { error: { code: 13, message: "No." } },
  { error: { code: "13", message: "No." }, Message: 5, CopyleaksErrorCode: "thirteen" },
])("Copyleaks knows its code 13 whatever stands beside it: %j", async (body) => {
  expect(await verdictOf("copyleaks", 402, body)).toMatchObject({ code: "insufficient_credits" });
});

test.each([
  [503, "backoff"],
  [402, "pay"],
])(
  "an answer of Copyleaks from before 2019 is decided by its status: %i",
  async (status, recovery) => {
    const body = { Message: "No.", CopyleaksErrorCode: 13 };
    expect(await verdictOf("copyleaks", status, body)).toMatchObject({ policy: { recovery } });
  },
);
