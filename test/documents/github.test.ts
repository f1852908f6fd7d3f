import { documentsUnder } from "./documents.ts";
import { holdToLaws } from "./laws.ts";

const documents = documentsUnder("@octokit/openapi/generated").filter((path) =>
  path.endsWith("/api.github.com.json"),
);

const record =
  "/paths/~1orgs~1{org}~1artifacts~1metadata~1deployment-record~1cluster~1{cluster}/post/responses";
const advisory = "/paths/~1repos~1{owner}~1{repo}~1security-advisories~1{ghsa_id}/patch/responses";

holdToLaws("GitHub's document", documents, {
  bodies: 28,
  wrongExamples: {
    [`${record}/403/content/application~1json/examples/insufficient_repo_permissions/value`]:
      "`message` is an object",
    [`${record}/404/content/application~1json/examples/not_found/value`]: "`message` is an object",
    [`${advisory}/422/content/application~1json/examples/invalid_state_transition/value`]:
      "without the required `documentation_url`",
    [`${advisory}/422/content/application~1json/examples/update_severity_with_cvss_set/value`]:
      "without the required `documentation_url`",
  },
});
