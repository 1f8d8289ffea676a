package vn.giaoban.assignments;

/**
 * A link at its one showing.
 *
 * @param path of the page within this server; the secret stands behind the #, which browsers send nowhere
 */
public record MadeHandInLink(HandInLinkView link, String path) {

    @Override
    public String toString() {
        return "MadeHandInLink[" + link + "]";
    }
}
