/**
 * What the Recommendation "Metadata Vocabulary for Tabular Data" (W3C, 17 December 2015, https://www.w3.org/TR/tabular-metadata/)
 * holds the description of one table to, as JSON Schema: sections 5.2 (context), 5.4 (tables), 5.5 (schemas), 5.6 (columns),
 * 5.8 (common properties: names with a prefix), 5.9 (dialects) and 5.11 (datatypes); the keys that we write.
 */
const common = { '^[a-z]+:[A-Za-z]+$': {} };

const column = {
  type: 'object',
  required: ['name', 'titles', 'datatype'],
  additionalProperties: false,
  patternProperties: common,
  properties: {
    // A name goes into templates of addresses: letters, digits, underscores, and other signs as percents; none begins with an underscore.
    name: { type: 'string', pattern: '^(?!_)(?:[A-Za-z0-9_]|%[0-9A-F]{2})+$' },
    titles: { type: 'array', minItems: 1, items: { type: 'string' } },
    datatype: { enum: ['string', 'decimal', 'date'] },
    required: { type: 'boolean' },
    null: { type: 'array', items: { type: 'string' } },
  },
};

export const csvwProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  additionalProperties: false,
  patternProperties: common,
  properties: {
    '@context': {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        {
          type: 'object',
          additionalProperties: false,
          properties: { '@language': { type: 'string' }, '@base': { type: 'string' } },
        },
      ],
    },
    url: { type: 'string' },
    dialect: {
      type: 'object',
      additionalProperties: false,
      properties: {
        header: { type: 'boolean' },
        encoding: { type: 'string' },
        skipBlankRows: { type: 'boolean' },
      },
    },
    tableSchema: {
      type: 'object',
      required: ['columns'],
      additionalProperties: false,
      properties: {
        columns: { type: 'array', minItems: 1, items: column },
        primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
      },
    },
  },
};
