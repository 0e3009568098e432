import { z } from 'zod';
import { parameters, type ActionName } from './protocol.ts';
import { Refusal } from './refusal.ts';

/** Decap writes the branch beside the action as well as among the parameters. */
const envelope = z.strictObject({ action: z.string(), params: z.unknown().optional(), branch: z.string().max(300).optional() });

/**
 * Reads one request of the protocol. Parameters come out as `parameters` of the action says.
 *
 * @throws {Refusal} when the action is unknown or a parameter is wrong, with what is wrong with the first of them.
 */
export function readRequest(request: unknown): { readonly action: ActionName; readonly params: unknown } {
  const { action, params = {} } = parse(envelope, request);
  if (!isAction(action)) throw new Refusal(422, `There is no action “${shortened(action)}” here.`);
  return { action, params: parse(parameters[action], params) };
}

function isAction(action: string): action is ActionName {
  return Object.hasOwn(parameters, action);
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = (issue?.path ?? []).map(String).join('.');
  const sentence = issue?.message ?? 'It has another shape than the protocol says.';
  throw new Refusal(
    422,
    issue?.code === 'custom' ? sentence : `The request is wrong${place && ` at “${shortened(place)}”`}: ${sentence}`,
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
