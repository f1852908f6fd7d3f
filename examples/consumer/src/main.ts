import { classify } from "openapi-errors/apis/scrapegraphai";
import { createFetch } from "openapi-errors/runtime";
import { api, classify as classifyParcels } from "./errors/parcels/index.js";
import { scrape } from "./scrape.js";
import { answering } from "./server.js";
import type { Answer } from "./server.js";
import { ship } from "./ship.js";
import { nextStep } from "./vendors.js";

const parcels: readonly Answer[] = [
  { status: 201, body: { label: 7 } },
  {
    status: 422,
    body: { code: "address_unknown", message: "No such street.", fields: ["street"] },
  },
  { status: 404, body: { code: "parcel_not_found", message: "No such parcel." } },
  { status: 409, body: { code: "label_pending", message: "Soon." } },
  { status: 429, body: { code: "slow_down", message: "Slower." }, headers: { "retry-after": "1" } },
  { status: 503, body: { code: "depot_offline", message: "Later." } },
  { status: 418, body: { code: "teapot", message: "No label, but tea." } },
  { status: 502, body: "<html>Bad Gateway</html>" },
];

const scrapes: readonly Answer[] = [
  { status: 402, body: { error: { type: "insufficient_credits", message: "Not enough credits" } } },
  {
    status: 400,
    body: { error: { type: "validation", message: "Validation failed", details: [] } },
  },
  { status: 429, body: { error: { type: "rate_limited", message: "Too many requests" } } },
];

await answering(parcels, async (carrier) => {
  for (const { status } of parcels)
    console.log(`${status} → ${await ship(carrier, "Main Street")}`);
});

await answering(scrapes, async (vendor) => {
  for (const { status } of scrapes) console.log(`${status} → ${await scrape(vendor)}`);
});

const verdicts = [
  ...scrapes.map(({ status, body }) => classify({ status, body })),
  ...parcels.map(({ status, body }) => classifyParcels({ status, body })),
];
const steps = verdicts.flatMap((verdict) => (verdict === undefined ? [] : [nextStep(verdict)]));
console.log(steps.join(", "));

// A drop-in `fetch` that replays by the policy: after the 503 comes the label. Nobody waits for it here.
const patient = createFetch(api, { clock: { sleep: () => Promise.resolve() } });
const outage = parcels.filter(({ status }) => status === 503);
const recovered = await answering([...outage, { status: 200, body: { parcels: [] } }], (carrier) =>
  patient(`${carrier}/parcels`),
);
console.log(`in the end ${recovered.status}`);
