package vn.giaoban.feeds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new feed with its address, shown this once; the server keeps a hash of the secret alone.
 *
 * @param path of the address, to be put behind the address of the product
 */
record MadeFeed(
        FeedView feed,

        @Schema(examples = "/api/v1/calendar-feeds/3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")
        String path) {

    @Override
    public String toString() {
        return "MadeFeed[" + feed.id() + ", …]";
    }
}
