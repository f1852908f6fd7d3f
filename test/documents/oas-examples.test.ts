import { documentsUnder } from "./documents.ts";
import { holdToLaws } from "./laws.ts";

const documents = documentsUnder("@readme/oas-examples");

holdToLaws("the documents of @readme/oas-examples", documents, { bodies: 182 });
