/**
 * Whether a record keeps the contract, for every record of every run. The build replaces this module in `dist` by the very
 * function that zod compiles from the schema (src/build/checker.js), because loading zod to compile it again takes longer
 * than reading an article; zod is loaded only to say what is wrong with a record that was refused.
 */
import * as z from 'zod'
import { articleSchema } from './schema.js'

const compiled = z.compile(articleSchema)

/** True where the value is an article as `articleSchema` has it. */
export const accepts = (value: unknown): boolean => z.validate(compiled, value)
