import { documentsUnder } from "./documents.ts";
import { holdToLaws } from "./laws.ts";

const documents = documentsUnder("@figma/rest-api-spec/openapi");

holdToLaws("Figma's document", documents, { bodies: 0 });
