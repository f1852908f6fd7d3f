import { api as copyleaks, isInvalidFile } from "openapi-errors/apis/copyleaks";
import { ApiError, decide, readError, throwIfError } from "openapi-errors/runtime";
import { api as weather, isWeatherError } from "./generated/weather/index.js";

async function main(): Promise<void> {
  const busy = new Response("{}", { status: 503, headers: { "retry-after": "7" } });
  const error = await readError(weather, busy.clone());
  console.log(error?.code, error?.policy.recovery);
  if (error !== undefined) {
    const attempt = { number: 1, method: "GET", headers: busy.headers, now: 0, random: 0.5 };
    console.log(decide(error.policy, attempt));
  }
  console.log(isWeatherError(404), isWeatherError(200));

  try {
    await throwIfError(copyleaks, new Response("{}", { status: 401 }));
  } catch (thrown) {
    console.log(thrown instanceof ApiError, copyleaks.id, typeof isInvalidFile);
  }
}

void main();
