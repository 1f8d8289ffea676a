import { z } from 'zod'

/** Pieces for `validateSearch`: what a mistyped or outdated address says is dropped, never an error page. */
export const searchText = z
  // The router reads ?q=123 as a number.
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined)

/** `YYYY-MM-DD` */
export const searchDate = z.iso.date().optional().catch(undefined)

export const searchFlag = z.boolean().optional().catch(undefined)

/** One value of a generated union: `searchOne(zPlanStatus)`. */
export const searchOne = <S extends z.ZodType>(values: S) => values.optional().catch(undefined)

/** Several values of a generated union: `searchMany(zUnitLevel)`. */
export const searchMany = <S extends z.ZodType>(value: S) => z.array(value).optional().catch(undefined)

/** Several values of a generated union, or one that stands alone: `?standing=OVERDUE`. */
export const searchSome = <S extends z.ZodType<string>>(value: S) =>
  z
    .union([z.array(value), value.transform((one) => [one])])
    .optional()
    .catch(undefined)

/** For `createRoute({ validateSearch: searchOf({ q: searchText, ... }) })`. */
export function searchOf<S extends z.ZodRawShape>(shape: S) {
  const schema = z.object(shape)
  return (raw: Record<string, unknown>): z.output<typeof schema> => schema.parse(raw)
}
