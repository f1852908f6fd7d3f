import { classify, isInsufficientCredits } from "openapi-errors/apis/scrapegraphai";

/** The same without the runtime: `classify` takes what any client has in hand. */
export async function scrape(vendor: string): Promise<string> {
  const response = await fetch(`${vendor}/api/scrape`, { method: "POST" });
  if (response.ok) return "scraped";
  const body: unknown = await response.json();
  if (isInsufficientCredits(body)) return "top up the account";
  const error = classify({ status: response.status, body, headers: response.headers });
  if (error?.code === "validation") {
    return `${error.body.error.details?.length ?? 0} fields are wrong`;
  }
  return error === undefined ? "no error" : `${error.code ?? "undocumented"}: ${error.category}`;
}
