import type { Problem } from "../problem.ts";
import { folderOf } from "../prompts/formats/paths.ts";

const CONFIG_NAME = /(?:^|\/)evenhand\.ya?ml$/;

/** Where the workflow of that name lies. */
const WORKFLOWS = /(?:^|\/)\.github\//;

/** Files that are called like a configuration, wherever they lie. */
export const configsIn = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => CONFIG_NAME.test(path) && !WORKFLOWS.test(path));

/** Configurations beside the one of this run, such as other packages', in whose folders the change touches something. */
export const otherConfigs = (
  paths: readonly string[],
  configPath: string,
  touched: ReadonlySet<string>,
): readonly Problem[] =>
  configsIn(paths)
    .filter((path) => path !== configPath && isTouched(folderOf(path), touched))
    .map((file) => ({
      file,
      line: null,
      message: "this is another configuration, which this run does not read",
      hint: `a run of its own has \`--config ${file}\`, on GitHub a step with \`config: ${file}\``,
    }));

const isTouched = (folder: string, touched: ReadonlySet<string>): boolean =>
  [...touched].some((path) => folder === "" || path.startsWith(`${folder}/`));
