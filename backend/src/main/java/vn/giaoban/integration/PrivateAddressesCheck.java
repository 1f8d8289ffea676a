package vn.giaoban.integration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says at the start that webhooks may go inside, which is right on the machine of somebody who tries it out and nowhere else. */
@ApplicationScoped
class PrivateAddressesCheck {

    private static final Logger LOG = Logger.getLogger(PrivateAddressesCheck.class);

    private final IntegrationConfig config;

    PrivateAddressesCheck(IntegrationConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (config.allowPrivate()) {
            LOG.warn("Not for production. Webhooks may go to private addresses and without TLS: remove"
                    + " giaoban.webhooks.allow-private.");
        }
    }
}
