/**
 * What the published profiles of Data Package 2.0 hold a descriptor to, as JSON Schema (draft 7): the keys that we write and the
 * rules on them, told from https://datapackage.org/profiles/2.0/{datapackage,dataresource,tableschema}.json. Kinds of field
 * that we do not write are left out, so that one of them is a fault here.
 */
const missingValues = {
  anyOf: [
    { type: 'array', items: { type: 'string' } },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: 'string' }, label: { type: 'string' } },
      },
    },
  ],
};

const field = (type: string, required: readonly string[]) => ({
  type: 'object',
  required,
  properties: {
    name: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    type: { enum: [type] },
    missingValues,
    constraints: { type: 'object', properties: { required: { type: 'boolean' } } },
  },
});

const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};

const names = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } };

export const tableSchemaProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { type: 'string' },
    fields: {
      type: 'array',
      minItems: 1,
      // A field of text may leave its type out; all others name it.
      items: {
        oneOf: [
          field('string', ['name']),
          field('number', ['name', 'type']),
          field('date', ['name', 'type']),
        ],
      },
    },
    fieldsMatch: { type: 'array' },
    primaryKey: { oneOf: [names, { type: 'string' }] },
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: names },
    missingValues,
  },
};

const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: {
      name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' },
      path,
      title: { type: 'string' },
    },
  },
};

const sources = {
  type: 'array',
  items: { type: 'object', minProperties: 1, properties: { title: { type: 'string' }, path } },
};

const resource = {
  type: 'object',
  oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
  properties: {
    $schema: { type: 'string' },
    name: { type: 'string' },
    path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { type: 'string', enum: ['table'] },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    ...{ sources, licenses },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer' },
    dialect: {
      type: 'object',
      properties: { header: { type: 'boolean' }, lineTerminator: { type: 'string' } },
    },
    schema: tableSchemaProfile,
  },
};

export const dataPackageProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string' },
    name: { type: 'string' },
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: {
          title: { type: 'string' },
          roles: { type: 'array', minItems: 1, items: { type: 'string' } },
        },
      },
    },
    ...{ licenses, sources },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
