// Writes dist/text/profile.bin: the tables that languages are told by, as profile-tables.ts opens them.
import { writeFile } from 'node:fs/promises'
import { serialize } from 'node:v8'
import { buildTables } from '../../dist/text/profile-tables.js'

await writeFile(new URL('../../dist/text/profile.bin', import.meta.url), serialize(buildTables()))
