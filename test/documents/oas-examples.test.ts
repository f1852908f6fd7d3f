import { documentsUnder } from "./documents.ts";
import { holdToLaws } from "./laws.ts";

const documents = documentsUnder("@readme/oas-examples").filter((path) =>
  /\/(2\.0|3\.\d)\/(json|yaml)\//.test(path),
);

holdToLaws("the documents of @readme/oas-examples", documents, { bodies: 150 });
