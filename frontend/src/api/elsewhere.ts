/** Leaves the product for another address, such as the issuer's page that ends the session there too. */
export const elsewhere = {
  go(address: string) {
    window.location.assign(address)
  },
}
