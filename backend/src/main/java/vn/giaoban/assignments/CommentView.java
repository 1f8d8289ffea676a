package vn.giaoban.assignments;

import java.time.Instant;
import java.util.UUID;

/** One message of the exchange; the oldest first. */
public record CommentView(UUID id, Instant at, String author, String authorBody, String text) {}
