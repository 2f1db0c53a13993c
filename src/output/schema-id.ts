/** Name and version of the output contract; a change of it is a new number. Apart from the schema, which costs zod to load. */
export const SCHEMA_ID = 'iran-russia/article@1'
