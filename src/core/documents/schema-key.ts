import { z } from 'astro/zod';

/** The keys that may stand in the map at a path; none where no map belongs there. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = schema;
  for (const step of path) here = inner(here, step);
  const object = unwrap(here);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) {
    const objects = schema.options.map(unwrap).filter((option) => option instanceof z.ZodObject);
    const shape = Object.assign({}, ...objects.map((option) => option.shape)) as z.ZodRawShape;
    return objects.length === 0 ? undefined : z.object(shape);
  }
  return schema;
}

/** The list among what a value may be. */
function listIn(schema: unknown): z.ZodArray | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return listIn(schema.unwrap());
  if (schema instanceof z.ZodPipe) return listIn(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.map(listIn).find((list) => list);
  return schema instanceof z.ZodArray ? schema : undefined;
}

/** The schema of what stands at a step into another: a key, or an index of a list. `undefined` where nothing may. */
export function inner(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === 'number') return listIn(schema)?.element;
  const here = unwrap(schema);
  if (here instanceof z.ZodObject) return (here.shape as Record<PropertyKey, unknown>)[step];
  if (here instanceof z.ZodRecord) return here.valueType;
  return undefined;
}

/** Whether what was typed would be right under another key. */
export function takes(schema: z.ZodType, path: readonly PropertyKey[], typed: unknown): boolean {
  const there = path.reduce<unknown>(inner, schema);
  return there instanceof z.ZodType && there.safeParse(typed).success;
}
