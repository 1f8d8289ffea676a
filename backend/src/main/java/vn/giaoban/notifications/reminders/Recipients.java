package vn.giaoban.notifications.reminders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.access.Correspondent;

/**
 * On which ways the bodies bound by one obligation are reached.
 *
 * @param accounts told in the application
 * @param addresses written to; none while mail is off
 * @param signInDaily whether somebody signs in for the body that owes it, nearly every day
 */
record Recipients(List<Correspondent> accounts, List<Address> addresses, boolean signInDaily) {

    /**
     * @param name whose address it is
     * @param ofOwing whether those who read it answer for the body that owes it, and not for another one beside or above
     */
    record Address(String name, String email, boolean ofOwing) {}

    /**
     * @param owing those of the accounts that answer for the body that owes it
     * @param mailboxes the first with an address is the one that counts
     */
    static Recipients of(
            List<Correspondent> accounts,
            Collection<Correspondent> owing,
            List<Address> mailboxes,
            boolean mail,
            boolean signInDaily) {
        List<Address> addresses = new ArrayList<>();
        if (mail) {
            Set<String> seen = new LinkedHashSet<>();
            mailboxes.stream().filter(box -> seen.add(box.email())).forEach(addresses::add);
            accounts.stream()
                    .filter(account -> account.email() != null && seen.add(account.email()))
                    .map(account -> new Address(account.displayName(), account.email(), owing.contains(account)))
                    .forEach(addresses::add);
        }
        return new Recipients(accounts.stream().distinct().toList(), addresses, signInDaily);
    }

    /** Nobody would ever hear of it. */
    boolean isEmpty() {
        return accounts.isEmpty() && addresses.isEmpty();
    }

    /** Whether a link travels to that address: to those alone who answer for the body in whose name it hands in. */
    boolean linkTravelsTo(Address address, LinksByMail links) {
        return address.ofOwing()
                && (links == LinksByMail.ALL || links == LinksByMail.WITHOUT_DAILY_SIGN_IN && !signInDaily);
    }

    boolean linkTravels(LinksByMail links) {
        return addresses.stream().anyMatch(address -> linkTravelsTo(address, links));
    }
}
