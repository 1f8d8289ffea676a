/** Java longs travel as JSON numbers below 2^53; without this the generator would make BigInt of them. */
const longsAreNumbers = (_name, schema) => {
  for (const property of Object.values(schema.properties ?? {})) {
    if (property?.format === 'int64') delete property.format
  }
}

export default {
  input: '../openapi.yaml',
  output: { path: 'src/api/gen' },
  parser: { patch: { schemas: longsAreNumbers } },
  plugins: [
    '@hey-api/client-fetch',
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: 'zod', dates: { offset: true } },
    { name: '@tanstack/react-query', queryKeys: { tags: true } },
  ],
}
