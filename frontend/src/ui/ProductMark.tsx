import mark from '../favicon.svg'

/** The product's own sign; decoration beside its name. */
export function ProductMark({ size = 36 }: { size?: number }) {
  return <img src={mark} alt="" width={size} height={size} />
}
