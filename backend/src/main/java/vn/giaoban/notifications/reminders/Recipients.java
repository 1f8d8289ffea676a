package vn.giaoban.notifications.reminders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.access.Correspondent;

/**
 * On which ways the bodies bound by one obligation are reached.
 *
 * @param accounts told in the application
 * @param addresses written to; none while mail is off
 */
record Recipients(List<Correspondent> accounts, List<Address> addresses) {

    /** @param name whose address it is */
    record Address(String name, String email) {}

    static Recipients of(List<Correspondent> accounts, List<Address> mailboxes, boolean mail) {
        List<Address> addresses = new ArrayList<>();
        if (mail) {
            Set<String> seen = new LinkedHashSet<>();
            mailboxes.stream().filter(box -> seen.add(box.email())).forEach(addresses::add);
            accounts.stream()
                    .filter(account -> account.email() != null && seen.add(account.email()))
                    .map(account -> new Address(account.displayName(), account.email()))
                    .forEach(addresses::add);
        }
        return new Recipients(accounts.stream().distinct().toList(), addresses);
    }

    /** Nobody would ever hear of it. */
    boolean isEmpty() {
        return accounts.isEmpty() && addresses.isEmpty();
    }
}
