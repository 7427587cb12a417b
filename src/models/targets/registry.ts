import { failure } from "../failure.ts";
import type { Model, ModelFailure } from "../model.ts";
import { redactedModel } from "../redacted.ts";
import { commandModel } from "./command.ts";
import { targetEnvironment } from "./environment.ts";
import { httpModel } from "./http.ts";
import type { Target } from "./target.ts";

/** What applications need from outside; the composition root gives it. */
export interface TargetPorts {
  /** Value of an environment variable; it is redacted from then on. */
  readonly secret: (name: string) => string | undefined;
  readonly redact: (text: string) => string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The checkout, which no program is looked for in. */
  readonly cwd: string;
  readonly tempDir: string;
}

/** The application, or the failure that each request to it would end in. */
export function loadTarget(target: Target, ports: TargetPorts): Model | ModelFailure {
  const named = target.kind === "command" ? target.env : [target.apiKeyEnv ?? []].flat();
  const lacking = named.find((name) => (ports.secret(name) ?? "") === "");
  if (lacking !== undefined) return failure("auth", `${lacking} is not set`);
  const model =
    target.kind === "command"
      ? commandModel(target, {
          tempDir: ports.tempDir,
          environment: (promptRoot) =>
            targetEnvironment(ports.env, target, { cwd: ports.cwd, promptRoot }),
        })
      : httpModel(
          target,
          target.apiKeyEnv === null ? null : (ports.secret(target.apiKeyEnv) ?? ""),
        );
  return redactedModel(model, ports.redact);
}
