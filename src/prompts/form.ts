import { canonicalJson } from "../digest.ts";
import { partJson } from "../models/message.ts";
import { isList, isMapping } from "../text/mapping.ts";
import { DIALECTS } from "./dialects/registry.ts";
import { piecesOf } from "./pieces.ts";
import { variablesForm } from "./template.ts";

import type { Json } from "../units.ts";
import type { Prompt, TemplateMessage, TemplatePiece } from "./prompt.ts";

type Form = (template: string) => Json;

/**
 * What decides which messages a prompt makes of a case's values: two prompts of equal form make the same of any, so
 * that no case could tell them apart. Comments and the layout inside marks vanish, as their own language has it.
 */
export function formOf({ messages, dialect }: Pick<Prompt, "messages" | "dialect">): string {
  const form = dialect === undefined ? variablesForm : DIALECTS[dialect.name].form;
  const filledBy =
    dialect === undefined
      ? null
      : {
          name: dialect.name,
          partials: Object.entries(dialect.partials).map(([name, text]) => [name, form(text)]),
          // As text: the order of a mapping is the order in which a loop goes through it.
          defaults: JSON.stringify(dialect.defaults),
        };
  return canonicalJson([messages.map((message) => messageForm(message, form)), filledBy]);
}

function messageForm(message: TemplateMessage, form: Form): Json {
  const { role, toolCalls = [], toolCallId = null } = message;
  return {
    role,
    pieces: piecesOf(message).map((piece) => pieceForm(piece, form)),
    toolCalls: toolCalls.map((call) => ({ ...call, arguments: valueForm(call.arguments, form) })),
    toolCallId,
  };
}

function pieceForm(piece: TemplatePiece, form: Form): Json {
  const held = piece.kind === "image" ? piece.image : null;
  return held === null ? [piece.kind, form(piece.template)] : partJson(held);
}

/** Texts of a call's arguments are templates too; its names are sent as they stand, in their order. */
function valueForm(value: Json, form: Form): Json {
  if (isList(value)) return ["list", value.map((of) => valueForm(of, form))];
  if (isMapping(value)) {
    return ["mapping", Object.entries(value).map(([name, of]) => [name, valueForm(of, form)])];
  }
  return typeof value === "string" ? ["text", form(value)] : value;
}
