// Validators are compiled ahead, so that they work where no text may become code, as on this suite's pages.
import { expect, test } from "vitest";
import { scenes } from "./scenes.ts";

type Fixtures = Readonly<Record<string, readonly { readonly body: unknown }[]>>;
type Validators = Readonly<Record<string, (body: unknown) => readonly unknown[]>>;

const withoutBodies = "techwriter-tasks";

test.each(Object.keys(scenes).filter((id) => id !== withoutBodies))(
  "each validator of %s takes a body that its page shows, and refuses a number",
  async (id) => {
    const { fixtures } = (await import(`../../generated/${id}/fixtures.ts`)) as {
      fixtures: Fixtures;
    };
    const bodies = Object.values(fixtures).flatMap((shown) => shown.map(({ body }) => body));
    const validators = (await import(`../../generated/${id}/validators.ts`)) as Validators;
    for (const validate of Object.values(validators)) {
      expect(bodies.some((body) => validate(body).length === 0)).toBe(true);
      expect(validate(7).length).toBeGreaterThan(0);
    }
  },
);
