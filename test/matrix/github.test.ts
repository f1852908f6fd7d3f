// The largest documents that a package ships: 13 MB, and 78 MB with every reference replaced. The package is too big to be a
// dependency.
import { documentsUnder } from "../documents/documents.ts";
import { holdToLaws } from "../documents/laws.ts";

const documents = documentsUnder(".cache/openapi-errors-matrix/node_modules/github/generated");
const github = documents.filter((path) => path.endsWith("/api.github.com.json"));

const record =
  "/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses";
const advisory = "/paths/~1repos~1{owner}~1{repo}~1security-advisories~1{ghsa_id}/patch/responses";

const program = `
import { classify } from "./index.js";
import type { ErrorsByCode, ErrorsOf, Operations } from "./index.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const codes: Same<Operations["repos/get"], "forbidden" | "not_found"> = true;
export const bodies: Same<
  ErrorsOf<"repos/get">,
  ErrorsByCode["forbidden"] | ErrorsByCode["not_found"]
> = true;
// @ts-expect-error There is no such operation.
export type None = ErrorsOf<"repos/got">;

const verdict = classify({ status: 404, body: null, operation: "repos/get" });
if (verdict?.scope === "operation") {
  const code: Same<typeof verdict.code, "forbidden" | "not_found"> = true;
  const status: Same<typeof verdict.status, 403 | 404> = true;
  console.log(code, status);
}
// Real answers leave their operation's list: any code of the API may come.
if (verdict?.scope === "api" && verdict.code === "gone") console.log(verdict.status satisfies 410);
// An operation that is known at run time only.
export const any = (operation: string) => classify({ status: 404, body: null, operation })?.code;
declare const console: { log(...values: unknown[]): void };
`;

const wrongExamples = {
  [`${record}/403/content/application~1json/examples/insufficient_repo_permissions/value/message`]:
    "an object, where the schema and every answer have a text",
  [`${record}/404/content/application~1json/examples/not_found/value/message`]:
    "an object, where the schema and every answer have a text",
  [`${advisory}/422/content/application~1json/examples/invalid_state_transition/value`]:
    "without the required `documentation_url`",
  [`${advisory}/422/content/application~1json/examples/update_severity_with_cvss_set/value`]:
    "without the required `documentation_url`",
};

holdToLaws("GitHub's document", github, { bodies: 28, program, wrongExamples });

const enterprise =
  "/paths/~1enterprises~1{enterprise}~1apps~1organizations~1{org}~1installations~1{installation_id}~1repositories~1remove/patch/responses";

holdToLaws(
  "the documents of GitHub's other products",
  documents.filter((path) => !github.includes(path)),
  {
    bodies: 168,
    wrongExamples: {
      ...wrongExamples,
      [`${enterprise}/422/content/application~1json/examples/default/value`]:
        "a list, where the schema has an object",
    },
  },
);
